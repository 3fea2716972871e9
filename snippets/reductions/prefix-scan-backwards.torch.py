import itertools

import torch

x = torch.tensor([1., 2., 3., 4.])
torch.stack(list(itertools.accumulate(x.flip(0), torch.mul))).flip(0)
