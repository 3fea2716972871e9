import torch

m = torch.tensor([0.75, -0.5, 1.])
e = torch.tensor([2, 3, -1])
torch.ldexp(m, e)
