import torch

x = torch.tensor([1., 2., 3., 4.])
mask = torch.tensor([True, False, True, True])
v = torch.tensor([10., 20.])
x.masked_scatter(mask, v)
