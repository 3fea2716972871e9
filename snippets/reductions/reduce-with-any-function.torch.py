import functools

import torch

x = torch.tensor([0.1, 0.2, 0.5])
compound = lambda a, b: a + b + a * b
functools.reduce(compound, x)
