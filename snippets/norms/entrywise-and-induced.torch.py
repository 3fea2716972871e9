import torch

A = torch.tensor([[1., -2., 3.], [4., 5., -6.]])
torch.linalg.vector_norm(A, ord=1), torch.linalg.matrix_norm(A, ord=1)
