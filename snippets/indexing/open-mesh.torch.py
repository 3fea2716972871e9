import torch

x = torch.arange(12.).reshape(4, 3)
i = torch.tensor([0, 3])
j = torch.tensor([1, 2])
x[i[:, None], j]
