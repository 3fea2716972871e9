import torch

first = torch.tensor([2, 1, 2, 1])
second = torch.tensor([5, 8, 3, 7])
i = torch.argsort(second, stable=True)
i[torch.argsort(first[i], stable=True)]
