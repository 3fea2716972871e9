import torch

torch.manual_seed(22)
torch.randn(20_000)
