import torch

A = torch.tensor([[1.0, 2.0], [4.0, 2.0]])
LU, pivots = torch.linalg.lu_factor(A)
torch.linalg.lu_solve(LU, pivots, torch.eye(2))
