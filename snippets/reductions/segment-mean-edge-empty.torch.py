import torch

x = torch.tensor([1., 2., 3.])
groups = torch.tensor([0, 0, 2])
torch.zeros(3).scatter_reduce(0, groups, x, "mean", include_self=False)
