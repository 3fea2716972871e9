import torch

x = torch.tensor([2., 3., 4.])
q = torch.tensor([1., 1., 2.])
torch.special.zeta(x, q)
