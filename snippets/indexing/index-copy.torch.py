import torch

x = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
i = torch.tensor([2, 0])
v = torch.tensor([[50., 60.], [10., 20.]])
x = x.index_copy(0, i, v)
x
