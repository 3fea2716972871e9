import torch

A = torch.tensor([[1., 0.], [0., 1e-6]])
torch.linalg.pinv(A)
