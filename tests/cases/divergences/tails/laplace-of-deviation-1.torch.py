import torch

torch.manual_seed(3)
torch.distributions.Laplace(0., 0.5**0.5).sample((20_000,))
