import torch

x = torch.tensor([0.5, 1.5, 3., 10.])
torch.special.polygamma(0, x), torch.special.digamma(x)
