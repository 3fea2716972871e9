import torch

torch.manual_seed(26)
torch.randn(20_000)
