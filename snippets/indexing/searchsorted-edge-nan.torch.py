import torch

a = torch.tensor([1., 2.])
v = torch.tensor([1.5, float("nan")])
torch.searchsorted(a, v)
