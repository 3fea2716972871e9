import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
B = torch.tensor([[1., 0.], [2., 1.], [0., 3.]])
A @ B  # or torch.matmul(A, B)
