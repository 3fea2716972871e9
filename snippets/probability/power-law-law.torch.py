import torch

torch.manual_seed(0)
torch.rand(20_000) ** (1 / 3)
