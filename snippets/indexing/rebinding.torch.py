import torch

x = torch.tensor([1., 2., 3.])
y = torch.tensor([10., 20., 30.])
before = y
y = y + x
y is before, before, y
