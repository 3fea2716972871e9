import torch

x = torch.tensor([1., 2., 3.])
y = torch.tensor([2., 4., 0.5])
x + y, x - y, x * y, x / y, x ** y
