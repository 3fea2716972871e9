import torch

A = torch.tensor([[1., 2., 3.], [4., 5., 6.], [7., 8., 10.]])
torch.trace(A)
