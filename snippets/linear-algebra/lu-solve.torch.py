import torch

A, b = torch.tensor([[1.0, 2.0], [4.0, 2.0]]), torch.tensor([[5.0], [8.0]])
LU, pivots = torch.linalg.lu_factor(A)
torch.linalg.lu_solve(LU, pivots, b)
