import torch

A = torch.tensor([[1, 2, 3], [2, 0, 4], [3, 4, 5]])
B = torch.tensor([[1, 2, 3], [2, 0, 4], [7, 4, 5]])
A == A.T, B == B.T
