import torch

x = torch.tensor([float("nan"), 2., 3., 4., 5.])
groups = torch.tensor([1, 0, 1, 0, 1])
torch.zeros(2).scatter_reduce(0, groups, x, "amax", include_self=False)
