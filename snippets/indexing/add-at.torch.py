import torch

x = torch.tensor([1., 2., 3.])
i = torch.tensor([0, 2, 0])
v = torch.tensor([10., 20., 40.])
x = torch.index_add(x, 0, i, v)
x
