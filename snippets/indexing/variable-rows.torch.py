import torch

x = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
i = torch.tensor([0, 2])
v = torch.tensor([[10., 20.], [30., 40.]])
x.index_copy_(0, i, v)
x.index_add_(0, i, v)
x.index_add_(0, i, v, alpha=-0.5)
x
