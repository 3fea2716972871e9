import torch

x = torch.tensor([3., 1., 4., 1., 5.])
torch.cummax(x, dim=0).values
