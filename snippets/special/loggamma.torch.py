import math

import torch

z = torch.tensor([0.5 + 1j, 2 - 3j])
w = z + 8
stirling = (w - 0.5) * torch.log(w) - w + math.log(2 * math.pi) / 2 + 1 / (12 * w)
stirling - torch.sum(torch.log(z[:, None] + torch.arange(8)), 1)
