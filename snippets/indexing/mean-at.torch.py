import torch

x = torch.tensor([1., 2., 3.])
i = torch.tensor([0, 2, 0])
v = torch.tensor([10., 20., 40.])
torch.scatter_reduce(x, 0, i, v, "mean")
