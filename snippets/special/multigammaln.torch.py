import torch

a = torch.tensor([2., 3., 5.])
torch.special.multigammaln(a, 3)
