import torch

torch.manual_seed(0)
torch.distributions.LogNormal(1., 0.5).sample((20_000,))
