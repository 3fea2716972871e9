import torch

torch.manual_seed(0)
rate = torch.full((20_000,), 3.)
torch.poisson(rate)
