import torch

x = torch.tensor(3.)
y = torch.tensor(2.)
x + y, x - y, x * y, x / y, x ** y
