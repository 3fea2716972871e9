import functools

import torch

x = torch.tensor([1., 2., 3.])
functools.reduce(lambda a, b: b - a, x.flip(0))
