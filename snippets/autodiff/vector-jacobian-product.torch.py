import torch

def f(x):
    return torch.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x, v = torch.tensor([3., 4., 5.]), torch.tensor([10., 1.])
y, vjp = torch.func.vjp(f, x)
vjp(v)[0]
