import torch

torch.manual_seed(0)
g = torch.distributions.Gamma(1.1, 1.).sample((4,))
torch.log(g) + torch.log1p(-torch.rand(4)) / 0.1
