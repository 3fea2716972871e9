import torch

x = torch.tensor([1., 2., 3.])
y = torch.broadcast_to(x, (2, 3))
x[0] = 9.
y
