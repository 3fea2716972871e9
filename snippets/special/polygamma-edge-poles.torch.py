import torch

x = torch.tensor([0., -1., -2.])
torch.special.polygamma(1, x)
