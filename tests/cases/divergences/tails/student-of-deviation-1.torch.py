import torch

torch.manual_seed(3)
torch.randn(20_000)
