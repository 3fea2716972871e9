import torch

x = torch.tensor([1, -1])
torch.bincount(x)
