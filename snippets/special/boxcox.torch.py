import torch

x = torch.tensor([0.5, 1., 4.])
lam = 0.5
(x**lam - 1) / lam
