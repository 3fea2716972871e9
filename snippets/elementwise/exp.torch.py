import torch

x = torch.tensor([0., 1., 2., -1.])
torch.exp(x)
