import torch

x = torch.tensor([1., 2., 3., 4., 5.])
groups = torch.tensor([0, 0, 1, 1, 1])
torch.zeros(2).scatter_reduce(0, groups, x, "mean", include_self=False)
