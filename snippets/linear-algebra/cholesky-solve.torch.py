import torch

L = torch.tensor([[2., 0.], [1., 3.]])
b = torch.tensor([[8.], [22.]])
torch.cholesky_solve(b, L)
