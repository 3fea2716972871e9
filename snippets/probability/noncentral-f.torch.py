import math

import torch

torch.manual_seed(0)
z = torch.randn(4) + math.sqrt(2.)
a = z**2 + torch.distributions.Chi2(3.).sample((4,))
b = torch.distributions.Chi2(10.).sample((4,))
(a / 4) / (b / 10)
