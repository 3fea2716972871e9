import itertools

import torch

q = torch.tensor(list(itertools.product([-1., 1.], repeat=4)))
scores = q @ q.T
(scores / 4**0.5).var(correction=0), q.var(correction=0)
