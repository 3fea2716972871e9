import torch

torch.manual_seed(43)
torch.randn(20_000)
