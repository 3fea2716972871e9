import torch

torch.manual_seed(1)
torch.normal(3., 2., (20_000,))
