import torch

x = torch.tensor([1., 2., 3.])
y = torch.zeros(5)
y[::2] = x
y
