import torch

torch.manual_seed(0)
torch.randn(2_000)
