import torch

a = torch.tensor([1000., 1., -3.])
b = torch.tensor([1000., 2., 0.])
torch.logaddexp(a, b)
