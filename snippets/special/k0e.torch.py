import torch

x = torch.tensor([0.5, 5., 200.])
torch.special.scaled_modified_bessel_k0(x)
