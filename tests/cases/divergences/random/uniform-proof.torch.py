import torch

torch.manual_seed(45)
torch.rand(20_000)
