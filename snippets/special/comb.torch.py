import torch

n = torch.tensor([5., 10., 4.])
k = torch.tensor([2., 3., 4.])
torch.round(torch.exp(torch.lgamma(n + 1) - torch.lgamma(k + 1) - torch.lgamma(n - k + 1)))
