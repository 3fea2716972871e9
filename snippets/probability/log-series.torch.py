import math

import torch

torch.manual_seed(0)
q = -torch.expm1(math.log(1 - 0.6) * torch.rand(4))
1 + (torch.log1p(-torch.rand(4)) / torch.log(q)).long()
