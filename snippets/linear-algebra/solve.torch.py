import torch

A = torch.tensor([[2., 1.], [4., 3.]])
B = torch.tensor([[5., 1.], [11., 1.]])
torch.linalg.solve(A, B)
