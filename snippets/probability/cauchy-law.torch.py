import torch

torch.manual_seed(0)
torch.distributions.Cauchy(0., 1.).sample((20_000,))
