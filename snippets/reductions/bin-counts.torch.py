import torch

x = torch.tensor([0, 1, 1, 3, 1])
torch.bincount(x)
