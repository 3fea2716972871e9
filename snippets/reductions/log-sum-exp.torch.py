import torch

x = torch.tensor([1., 2., 4.])
torch.logsumexp(x, dim=0)
