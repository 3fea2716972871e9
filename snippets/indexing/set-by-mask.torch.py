import torch

x = torch.tensor([[1., -2., 0.], [-4., 5., -6.]])
x[x < 0] = 9.
x
