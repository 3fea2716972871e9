import torch

torch.manual_seed(17)
torch.randn(20_000)
