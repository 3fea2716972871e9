import torch

x = torch.tensor([1., 0.5, -1.])
q = torch.tensor([1., 1., 1.])
torch.special.zeta(x, q)
