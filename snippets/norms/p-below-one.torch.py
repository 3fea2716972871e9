import torch

X = torch.tensor([[1., 0.], [9., 1.], [-4., 1.]])
Y = torch.tensor([[0., 4.], [4., 16.], [-1., 9.]])
left = torch.linalg.vector_norm(X, ord=0.5, dim=1) + torch.linalg.vector_norm(Y, ord=0.5, dim=1)
right = torch.linalg.vector_norm(X + Y, ord=0.5, dim=1)
left, right
