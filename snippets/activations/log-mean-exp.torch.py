import math

import torch

x = torch.tensor([[1.0, 2.0, 3.0], [1000.0, 1000.0, 1000.0]])
torch.logsumexp(x, dim=1) - math.log(3)
