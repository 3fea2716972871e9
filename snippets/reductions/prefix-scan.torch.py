import itertools

import torch

x = torch.tensor([0.1, 0.2, 0.5])
compound = lambda a, b: a + b + a * b
torch.stack(list(itertools.accumulate(x, compound)))
