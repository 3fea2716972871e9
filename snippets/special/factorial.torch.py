import torch

n = torch.tensor([0., 1., 5., 7.])
torch.round(torch.exp(torch.lgamma(n + 1)))
