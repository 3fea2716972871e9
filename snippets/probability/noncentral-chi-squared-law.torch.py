import math

import torch

torch.manual_seed(0)
z = torch.randn(20_000) + math.sqrt(2.)
z**2 + torch.distributions.Chi2(2.).sample((20_000,))
