import torch

A = torch.tensor([[3., 4., 12.], [1., -2., 2.]])
torch.linalg.vector_norm(A, dim=1), torch.linalg.vector_norm(A, dim=1, keepdim=True)
