import torch

torch.manual_seed(0)
torch.distributions.Weibull(1., 2.).sample((20_000,))
