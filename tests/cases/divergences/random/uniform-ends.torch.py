import torch

torch.manual_seed(18)
2 * torch.rand(20_000) - 1
