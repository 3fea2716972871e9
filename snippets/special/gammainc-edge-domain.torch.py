import torch

a = torch.tensor([0., 0., 0., 2., -1., float("nan")])
x = torch.tensor([0., 0.5, 1., -1., 1., 0.])
torch.special.gammainc(a, x)
