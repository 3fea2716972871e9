import torch

torch.manual_seed(0)
g = torch.distributions.Gamma(1 / 3, 1.).sample((20_000,))
g ** (1 / 3) * (2 * torch.randint(0, 2, (20_000,)) - 1)
