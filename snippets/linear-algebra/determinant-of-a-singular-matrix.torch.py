import torch

A = torch.tensor([[1., 3.], [2., 6.]])
B = torch.tensor([[1., 3.], [2., 5.]])
torch.linalg.det(A), torch.linalg.det(B)
