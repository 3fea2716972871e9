import torch

x = torch.tensor([float("nan"), 2., 4.])
torch.logcumsumexp(x, dim=0)
