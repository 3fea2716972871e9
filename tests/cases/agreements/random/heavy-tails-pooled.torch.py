import torch

torch.manual_seed(16)
torch.distributions.Cauchy(0., 1.).sample((20_000,))
