import torch

A = torch.tensor([[1., 3.], [2., 8.]])
A / A.sum(dim=1)
