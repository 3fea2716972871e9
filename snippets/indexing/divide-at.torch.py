import torch

x = torch.tensor([10., 20., 30.])
i = torch.tensor([0, 2])
v = torch.tensor([2., 4.])
x[i] /= v
x
