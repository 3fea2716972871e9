import torch

z = torch.tensor([1., 2., 0.5])
m = torch.tensor([4., 3., 2.])
torch.exp(torch.lgamma(z + m) - torch.lgamma(z))
