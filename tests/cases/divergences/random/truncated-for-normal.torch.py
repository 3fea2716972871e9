import torch

torch.manual_seed(16)
torch.randn(20_000)
