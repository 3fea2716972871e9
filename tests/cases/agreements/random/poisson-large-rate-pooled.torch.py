import torch

torch.manual_seed(47)
torch.poisson(torch.full((20_000,), 1e5))
