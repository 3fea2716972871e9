import torch

A = torch.tensor([[1., 2., 4.], [4., 2., 0.], [2., 5., 1.]])
torch.linalg.lu(A)
