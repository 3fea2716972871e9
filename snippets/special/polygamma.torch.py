import torch

x = torch.tensor([0.5, 1., 3., 10.])
torch.special.polygamma(1, x)
