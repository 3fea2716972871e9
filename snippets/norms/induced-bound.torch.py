import torch

A = torch.tensor([[1., -2., 3.], [4., 5., -6.]])
X = torch.tensor([[3., 0., 1.], [-4., 0., 1.], [12., 1., -1.]])
orders = 1, 2, torch.inf
left = [torch.linalg.vector_norm(A @ X, ord=p, dim=0) for p in orders]
right = [torch.linalg.matrix_norm(A, ord=p) * torch.linalg.vector_norm(X, ord=p, dim=0) for p in orders]
torch.stack(left), torch.stack(right)
