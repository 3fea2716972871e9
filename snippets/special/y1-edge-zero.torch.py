import torch

x = torch.tensor([0., -1.])
torch.special.bessel_y1(x)
