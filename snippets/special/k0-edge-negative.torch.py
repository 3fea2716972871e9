import torch

x = torch.tensor([0., -1.])
torch.special.modified_bessel_k0(x)
