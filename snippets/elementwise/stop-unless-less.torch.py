import torch

x = torch.tensor([1., 2.])
y = torch.tensor([5., 2.])
assert (x < y).all()
x
