import math

import torch

x = torch.tensor([0., 0.5, 1., 2.])
t = (torch.arange(1000) + 0.5) / 1000
angle = math.pi / 2 * (x[:, None] * t) ** 2
x * torch.mean(torch.sin(angle), 1), x * torch.mean(torch.cos(angle), 1)
