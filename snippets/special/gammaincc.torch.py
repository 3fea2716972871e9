import torch

a = torch.tensor([0.5, 2., 5.])
x = torch.tensor([1., 1., 10.])
torch.special.gammaincc(a, x)
