import functools

import torch

x = torch.tensor([5, 3, 8])
functools.reduce(torch.bitwise_xor, x)
