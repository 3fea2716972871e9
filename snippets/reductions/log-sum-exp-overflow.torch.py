import torch

x = torch.tensor([1000., 1001., 1002.])
torch.log(torch.sum(torch.exp(x))), torch.logsumexp(x, dim=0)
