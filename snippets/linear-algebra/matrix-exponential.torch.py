import torch

A = torch.tensor([[0., 1., 2.], [0., 0., 3.], [0., 0., 0.]])
torch.linalg.matrix_exp(A)
