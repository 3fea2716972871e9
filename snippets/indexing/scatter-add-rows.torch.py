import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
i = torch.tensor([[2, 2], [0, 1]])
v = torch.tensor([[10., 20.], [30., 40.]])
torch.scatter_add(x, 1, i, v)
