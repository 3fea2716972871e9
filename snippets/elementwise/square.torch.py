import torch

x = torch.tensor([3., -4., 0.5])
torch.square(x)
