import torch

a = torch.tensor([1., float("nan"), 5.])
b = torch.tensor([2., 3., float("nan")])
torch.fmin(a, b)
