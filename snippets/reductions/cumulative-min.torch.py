import torch

x = torch.tensor([3., 4., 1., 2., 0.])
torch.cummin(x, dim=0).values
