import torch

torch.manual_seed(5)
torch.distributions.StudentT(3.).sample((20_000,))
