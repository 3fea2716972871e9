import torch

x = torch.tensor([1., 2., 3., 4., 5.])
y = x[[2, 3]]
x[:] = 9.
x, y
