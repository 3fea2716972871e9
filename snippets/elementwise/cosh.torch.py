import torch

x = torch.tensor([0.5, 1., -2.])
torch.cosh(x)
