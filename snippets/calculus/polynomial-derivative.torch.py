import torch

p = torch.tensor([2., -3., 5., 1.])
p[:-1] * torch.arange(len(p) - 1, 0, -1)
