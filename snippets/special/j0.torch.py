import torch

x = torch.tensor([0.5, 2., 5.])
torch.special.bessel_j0(x)
