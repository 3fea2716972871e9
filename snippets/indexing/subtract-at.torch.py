import torch

x = torch.tensor([100., 200., 300.])
i = torch.tensor([0, 2, 0])
v = torch.tensor([10., 20., 40.])
x = torch.index_add(x, 0, i, v, alpha=-1)
x
