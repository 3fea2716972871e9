import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
y = x.T.reshape(6)
x[0, 0] = 9.
x, y
