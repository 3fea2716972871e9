import torch

A = torch.tensor([[0., 1.], [1., 1.], [2., 1.]])
B = torch.tensor([[1., 5.], [2., 3.], [4., -2.]])
X = torch.linalg.lstsq(A, B).solution
A.T @ A @ X, A.T @ B
