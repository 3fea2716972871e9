import torch

a = torch.tensor([1., 2., 50.])
b = torch.tensor([1., 3., 60.])
torch.lgamma(a) + torch.lgamma(b) - torch.lgamma(a + b)
