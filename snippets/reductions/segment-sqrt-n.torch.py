import torch

x = torch.tensor([1., 2., 3., 4., 5.])
groups = torch.tensor([1, 0, 1, 0, 1])
n = torch.bincount(groups)
torch.zeros(2).index_add(0, groups, x) / torch.sqrt(n)
