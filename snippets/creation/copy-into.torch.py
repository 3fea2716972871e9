import torch

x = torch.zeros(3)
y = torch.tensor([1., 2., 3.])
x.copy_(y)
x
