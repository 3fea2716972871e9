import torch

x = torch.tensor([0., -1.])
torch.digamma(x)
