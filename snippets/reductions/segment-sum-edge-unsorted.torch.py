import torch

x = torch.tensor([1., 2., 3.])
groups = torch.tensor([1, 0, 1])
torch.zeros(2).index_add(0, groups, x)
