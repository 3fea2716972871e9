import torch

x = torch.tensor([3., 1., 5., 4., 6.])
torch.cummax(x, dim=0).values
