import torch

torch.manual_seed(41)
torch.normal(1e6, 1., (20_000,))
