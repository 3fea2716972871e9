import torch

x = torch.tensor([0.5, 1., 5.])
torch.special.modified_bessel_k1(x)
