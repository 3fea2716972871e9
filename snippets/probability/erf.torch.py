import torch

x = torch.tensor([-1., 0., 0.5, 2.])
torch.erf(x)
