import torch

torch.manual_seed(0)
torch.distributions.Chi2(3.).sample((20_000,))
