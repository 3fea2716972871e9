import torch

A = torch.tensor([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
torch.linalg.lu_factor(A)
