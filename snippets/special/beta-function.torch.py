import torch

a = torch.tensor([1., 2., 0.5])
b = torch.tensor([1., 3., 0.5])
torch.exp(torch.lgamma(a) + torch.lgamma(b) - torch.lgamma(a + b))
