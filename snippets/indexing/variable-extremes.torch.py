import torch

x = torch.tensor([1., 50., 3.])
i = torch.tensor([0, 1])
v = torch.tensor([10., 20.])
x.scatter_reduce_(0, i, v, "amax")
x.scatter_reduce_(0, i, 2 * v, "amin")
x
