import torch

torch.manual_seed(3)
x = torch.randn(10_000)
torch.cat([x, x])
