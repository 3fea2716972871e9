import torch

A = torch.tensor([[1., 2., 3.], [2., 4., 6.], [1., 0., 1.]])
torch.linalg.matrix_rank(A)
