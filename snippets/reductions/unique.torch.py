import torch

x = torch.tensor([3, 1, 3, 2, 1])
torch.unique(x)
