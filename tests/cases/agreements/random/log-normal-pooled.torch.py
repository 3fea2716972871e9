import torch

torch.manual_seed(45)
torch.distributions.LogNormal(0., 2.).sample((20_000,))
