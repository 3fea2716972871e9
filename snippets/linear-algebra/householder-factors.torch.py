import torch

A = torch.tensor([[3.0, 1.0], [4.0, 2.0]])
a, tau = torch.geqrf(A)
a.mT, tau
