import torch

x = torch.tensor([1000., 1000.])
torch.logsumexp(x, dim=0)
