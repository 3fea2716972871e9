import torch

torch.manual_seed(15)
torch.randn(20_000)
