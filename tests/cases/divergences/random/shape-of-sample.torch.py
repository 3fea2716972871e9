import torch

torch.manual_seed(27)
torch.randn(20_000)
