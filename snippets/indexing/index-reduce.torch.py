import torch

x = torch.tensor([[1., 2.], [3., 4.], [5., 6.]])
i = torch.tensor([0, 2, 0])
v = torch.tensor([[10., 10.], [2., 2.], [3., 3.]])
torch.index_reduce(x, 0, i, v, "prod")
