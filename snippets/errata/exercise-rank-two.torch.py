import torch

A = torch.tensor([[1., 1.], [1., 0.]])
torch.linalg.matrix_norm(A, ord=2), torch.linalg.matrix_norm(A)
