import torch

torch.manual_seed(19)
torch.distributions.Beta(2., 3.).sample((20_000,))
