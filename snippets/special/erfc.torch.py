import torch

x = torch.tensor([-1., 0., 1., 3.])
torch.special.erfc(x)
