import torch

x = torch.tensor([10., 25., 30.])
i = torch.tensor([0, 1, 0])
v = torch.tensor([4., 40., 7.])
x = torch.scatter_reduce(x, 0, i, v, "amin")
x
