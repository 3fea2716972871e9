import torch

A = torch.tensor([[4., 1.], [2., 3.]])
b = torch.tensor([1., 2.])
A @ torch.linalg.solve(A, b) - b
