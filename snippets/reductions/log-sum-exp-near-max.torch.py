import math

import torch

x = torch.tensor([[1., 2., 4.], [-3., 0., 0.5], [9., 9., 9.]])
torch.logsumexp(x, dim=1), torch.amax(x, dim=1) + math.log(3)
