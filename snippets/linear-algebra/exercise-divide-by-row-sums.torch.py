import torch

A = torch.tensor([[1., 2., 5.], [4., 5., 1.]])
A / A.sum(dim=1)
