import torch

x = torch.tensor([1., 2., 6., 7.])
torch.var(x), torch.cov(x)
