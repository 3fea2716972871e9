import torch

torch.manual_seed(1)
torch.randn(20_000)
