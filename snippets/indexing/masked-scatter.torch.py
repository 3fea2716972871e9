import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
mask = torch.tensor([[True, False, True], [False, True, False]])
v = torch.tensor([10., 20., 30.])
x = x.masked_scatter(mask, v)
x
