import torch

x = torch.tensor([0., 0.5, 2., 20.])
torch.special.bessel_j0(x)
