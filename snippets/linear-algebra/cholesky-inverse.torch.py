import torch

L = torch.tensor([[2.0, 0.0], [1.0, 3.0]])
torch.cholesky_inverse(L)
