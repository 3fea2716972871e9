import torch

x = torch.tensor([0., 0.5, 3.])
lam = 0.
torch.log1p(x) if lam == 0 else torch.expm1(lam * torch.log1p(x)) / lam
