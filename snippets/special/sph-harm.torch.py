import math

import torch

theta = torch.tensor([0.5, 1., 2.])
phi = torch.tensor([0., 1., 3.])
size = -math.sqrt(15 / (8 * math.pi)) * torch.sin(theta) * torch.cos(theta)
torch.polar(size, phi)
