import itertools

import torch

w = torch.tensor(list(itertools.product([-1., 1.], repeat=3)))
z = w @ torch.tensor([1., 2., 4.])
(torch.relu(z) ** 2).mean(), (z**2).mean() / 2
