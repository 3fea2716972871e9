import torch

A = torch.tensor([[1., -2.], [3., 2.]])
torch.linalg.eigvals(A)
