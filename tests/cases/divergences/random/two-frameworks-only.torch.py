import torch

torch.manual_seed(40)
torch.randn(20_000)
