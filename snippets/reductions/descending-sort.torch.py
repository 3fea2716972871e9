import torch

x = torch.tensor([3., 1., 4., 2.])
torch.sort(x, descending=True).values
