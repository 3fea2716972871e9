import math

import torch

torch.manual_seed(0)
z = torch.randn(4) + math.sqrt(2.)
z**2 + torch.distributions.Chi2(2.).sample((4,))
