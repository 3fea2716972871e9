import torch

torch.manual_seed(8)
torch.bernoulli(torch.full((20_000,), 0.3))
