import torch

torch.manual_seed(28)
torch.randn(20_000)
