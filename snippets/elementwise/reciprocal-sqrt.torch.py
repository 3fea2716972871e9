import torch

x = torch.tensor([4., 2., 0.25])
torch.rsqrt(x)
