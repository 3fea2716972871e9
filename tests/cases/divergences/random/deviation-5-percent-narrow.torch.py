import torch

torch.manual_seed(6)
3 + 2 * torch.randn(20_000)
