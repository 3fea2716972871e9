import torch

A = torch.tensor([[1., 2.], [2., 4.]])
LU, pivots = torch.linalg.lu_factor(A)
LU.diagonal()
