import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
x = torch.tensor([2., -1., 3.])
A @ x
