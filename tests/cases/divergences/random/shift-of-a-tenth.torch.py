import torch

torch.manual_seed(8)
torch.randn(20_000)
