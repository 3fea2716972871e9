import torch

torch.manual_seed(7)
1.05 * torch.randn(20_000)
