import torch

A = torch.tensor([[2., 1.], [4., 3.]])
b = torch.tensor([5., 11.])
torch.linalg.solve(A, b)
