import torch

torch.manual_seed(0)
torch.distributions.Gamma(3., 1.).sample((20_000,))
