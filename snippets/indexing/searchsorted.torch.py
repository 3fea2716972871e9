import torch

a = torch.tensor([1., 3., 5., 7.])
v = torch.tensor([2., 5., 8.])
torch.searchsorted(a, v)
