import torch

torch.manual_seed(5)
1.05 * torch.randn(20_000)
