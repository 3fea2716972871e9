import torch

torch.manual_seed(40)
torch.distributions.StudentT(3.).sample((20_000,))
