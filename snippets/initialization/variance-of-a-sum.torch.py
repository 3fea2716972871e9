import itertools

import torch

w = 0.5 * torch.tensor(list(itertools.product([-1., 1.], repeat=3)))  # all weights
x = torch.tensor([1., 2., 4.])
(w @ x).var(correction=0), 3 * w.var(correction=0) * (x**2).mean()
