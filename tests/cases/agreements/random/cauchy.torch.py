import torch

torch.manual_seed(7)
torch.distributions.Cauchy(0., 1.).sample((20_000,))
