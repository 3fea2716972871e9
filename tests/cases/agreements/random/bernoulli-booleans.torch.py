import torch

torch.manual_seed(9)
torch.rand(20_000) < 0.3
