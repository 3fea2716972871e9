import torch

torch.manual_seed(2)
torch.rand(20_000)
