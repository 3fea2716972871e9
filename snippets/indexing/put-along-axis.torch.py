import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
i = torch.tensor([[2], [0]])
v = torch.tensor([[9.], [8.]])
x = torch.scatter(x, 1, i, v)
x
