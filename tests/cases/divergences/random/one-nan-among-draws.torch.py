import torch

torch.manual_seed(29)
torch.randn(20_000)
