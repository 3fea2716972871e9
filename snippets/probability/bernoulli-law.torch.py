import torch

torch.manual_seed(0)
p = torch.full((20_000,), 0.3)
torch.bernoulli(p)
