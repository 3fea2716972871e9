import torch

torch.manual_seed(4)
torch.distributions.Gamma(2., 3.).sample((20_000,))
