import torch

A = torch.tensor([[0., 1.], [1., 1.], [2., 1.]])
b = torch.tensor([[1.], [2.], [4.]])
x = torch.linalg.lstsq(A, b).solution
A[:, 0], b[:, 0], (A @ x)[:, 0], (b - A @ x)[:, 0]
