import math

import torch

torch.manual_seed(0)
z = torch.randn(20_000) + math.sqrt(2.)
a = z**2 + torch.distributions.Chi2(3.).sample((20_000,))
b = torch.distributions.Chi2(10.).sample((20_000,))
(a / 4) / (b / 10)
