import torch

A = torch.tensor([[1., 2.], [3., 4.]])
torch.linalg.matrix_power(A, 3)
