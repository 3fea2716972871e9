import torch

torch.manual_seed(0)
g = torch.distributions.Gamma(1.1, 1.).sample((20_000,))
torch.log(g) + torch.log1p(-torch.rand(20_000)) / 0.1
