import torch

x = torch.tensor([1., 2., 3.])
v = torch.tensor([10., 20.])
x[2:4] = v
x
