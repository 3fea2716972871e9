import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
v = torch.tensor([10., 20., 30.])
x + v
