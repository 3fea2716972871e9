import torch

torch.manual_seed(0)
n, p = torch.full((4,), 10.), torch.full((4,), 0.3)
torch.binomial(n, p)
