import torch

A, C = torch.tensor([[3.0, 1.0], [4.0, 2.0]]), torch.tensor([[5.0], [10.0]])
a, tau = torch.geqrf(A)
torch.ormqr(a, tau, C)
