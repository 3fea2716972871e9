import torch

torch.manual_seed(3)
torch.distributions.Exponential(2.).sample((20_000,))
