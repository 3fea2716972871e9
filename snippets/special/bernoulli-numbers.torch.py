import math

import torch

k = torch.arange(2., 9.)
size = torch.special.zeta(k, torch.tensor(1.)) * torch.exp(torch.lgamma(k + 1)) / (2 * math.pi) ** k
rest = -2 * torch.cos(math.pi * k / 2) * size
torch.cat((torch.tensor([1., -0.5]), rest))
