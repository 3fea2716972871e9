import torch

x = torch.tensor([3, 1, 3, 2, 3])
torch.unique(x, return_inverse=True)
