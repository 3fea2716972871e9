import torch

a = torch.tensor([3., 5., 1.])
b = torch.tensor([4., 12., 2.])
torch.hypot(a, b)
