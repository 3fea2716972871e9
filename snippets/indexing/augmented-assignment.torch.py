import torch

x = torch.tensor([1., 2., 3.])
y = x
y += 10.
x
