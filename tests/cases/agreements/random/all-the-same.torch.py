import torch

torch.manual_seed(44)
torch.bernoulli(torch.ones(20_000))
