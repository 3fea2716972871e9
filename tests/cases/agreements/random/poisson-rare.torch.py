import torch

torch.manual_seed(12)
torch.poisson(torch.full((20_000,), 0.01))
