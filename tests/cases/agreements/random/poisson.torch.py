import torch

torch.manual_seed(11)
torch.poisson(torch.full((20_000,), 4.))
