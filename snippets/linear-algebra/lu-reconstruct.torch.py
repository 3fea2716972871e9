import torch

A = torch.tensor([[1.0, 2.0], [4.0, 2.0]])
P, L, U = torch.linalg.lu(A)
P @ L @ U
