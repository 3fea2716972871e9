import torch

x = torch.tensor([0., 2., 4.])
torch.clamp(x, 3., 1.)
