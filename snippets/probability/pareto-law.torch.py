import torch

torch.manual_seed(0)
torch.distributions.Pareto(1., 3.).sample((20_000,))
