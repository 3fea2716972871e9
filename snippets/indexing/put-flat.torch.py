import torch

x = torch.tensor([[1., 2., 3.], [4., 5., 6.]])
i = torch.tensor([0, 4])
v = torch.tensor([10., 50.])
x = x.put(i, v)
x
