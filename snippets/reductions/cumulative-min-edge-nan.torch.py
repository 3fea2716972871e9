import torch

x = torch.tensor([3., torch.nan, 1.])
torch.cummin(x, dim=0).values
