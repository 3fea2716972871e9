import torch

i = torch.tensor([0, 1, 1])
j = torch.tensor([2, 0, 2])
i * 3 + j
