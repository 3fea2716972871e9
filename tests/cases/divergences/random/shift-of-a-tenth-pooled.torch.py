import torch

torch.manual_seed(9)
5 + 2 * torch.randn(20_000)
