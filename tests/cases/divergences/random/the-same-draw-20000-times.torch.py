import torch

torch.manual_seed(21)
torch.randn(20_000)
