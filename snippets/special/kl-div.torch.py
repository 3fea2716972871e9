import torch

p = torch.tensor([0., 0.5, 1.])
q = torch.tensor([1., 0.25, 2.])
torch.xlogy(p, p / q) - p + q
