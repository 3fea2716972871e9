import torch

x = torch.tensor([1., 2., 4.])
torch.logcumsumexp(x, dim=0)
