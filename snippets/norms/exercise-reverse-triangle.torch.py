import torch

X = torch.tensor([[3., -4., 12.], [0., 1., -2.], [1., 2., 2.]])
Y = torch.tensor([[1., 5., -2.], [3., 0., 7.], [2., 4., 4.]])
left = abs(torch.linalg.vector_norm(X, dim=1) - torch.linalg.vector_norm(Y, dim=1))
right = torch.linalg.vector_norm(X - Y, dim=1)
left, right
