import torch

torch.manual_seed(0)
n, p = torch.full((20_000,), 10.), torch.full((20_000,), 0.3)
torch.binomial(n, p)
