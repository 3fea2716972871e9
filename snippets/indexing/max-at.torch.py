import torch

x = torch.tensor([1., 25., 3.])
i = torch.tensor([0, 1, 0])
v = torch.tensor([40., 20., 10.])
x = torch.scatter_reduce(x, 0, i, v, "amax")
x
