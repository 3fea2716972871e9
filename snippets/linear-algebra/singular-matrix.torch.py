import torch

A = torch.tensor([[1., 3.], [2., 6.]])
torch.linalg.inv(A)
