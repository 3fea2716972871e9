import torch

torch.manual_seed(6)
torch.distributions.Laplace(1., 2.).sample((20_000,))
