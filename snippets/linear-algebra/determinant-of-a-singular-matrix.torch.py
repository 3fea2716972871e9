import torch

A = torch.tensor([[4., 2.], [2., 1.]])
B = torch.tensor([[4., 2.], [2., 2.]])
torch.linalg.det(A), torch.linalg.det(B)
