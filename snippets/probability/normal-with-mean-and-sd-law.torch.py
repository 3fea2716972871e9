import torch

torch.manual_seed(0)
torch.normal(5., 2., (20_000,))
