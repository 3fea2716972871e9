import torch

x = torch.tensor([0., 3.])
y = torch.tensor([2., -1.])

def f(x):
    return torch.abs(x[0])

f(-2 * y) - 2 * f(y), f(x) + f(y) - f(x + y), f(x)
