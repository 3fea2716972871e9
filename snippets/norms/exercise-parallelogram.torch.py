import torch

X = torch.tensor([[3., -4., 12.], [0., 1., -2.]])
Y = torch.tensor([[1., 5., -2.], [3., 0., 7.]])
square = lambda Z: torch.linalg.vector_norm(Z, dim=1) ** 2
square(X + Y) + square(X - Y), 2 * square(X) + 2 * square(Y)
