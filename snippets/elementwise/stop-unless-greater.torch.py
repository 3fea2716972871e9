import torch

x = torch.tensor([1., 0.])
assert (x > 0.).all()
x
