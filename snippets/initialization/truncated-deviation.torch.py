import math

import torch

x = torch.linspace(-2, 2, 4001)
density = torch.exp(-(x**2) / 2)
phi, inside = math.exp(-2) / math.sqrt(2 * math.pi), math.erf(2 / math.sqrt(2))
variance = torch.trapezoid(x**2 * density, x) / torch.trapezoid(density, x)
variance.sqrt(), math.sqrt(1 - 4 * phi / inside)
