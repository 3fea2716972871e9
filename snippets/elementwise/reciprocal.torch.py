import torch

x = torch.tensor([2., -4., 0.5])
torch.reciprocal(x)
