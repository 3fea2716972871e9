import torch

x = torch.tensor([0.5, 1., 4., 10.])
torch.exp(torch.special.gammaln(x))
