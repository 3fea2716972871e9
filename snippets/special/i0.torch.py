import torch

x = torch.tensor([-1., 0., 1., 5.])
torch.special.i0(x)
