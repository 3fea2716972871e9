import torch

x = torch.tensor([0.5, 3., 5., 10.])
torch.lgamma(x)
