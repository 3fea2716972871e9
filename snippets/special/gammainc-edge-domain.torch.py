import torch

a = torch.tensor([0., 0., 2., -1.])
x = torch.tensor([0., 1., -1., 1.])
torch.special.gammainc(a, x)
