import torch

def f(x):
    return x**3 - 1 / x

a = torch.tensor(0.5)
x = torch.tensor([0.5, 1., 2.])
slope = torch.func.grad(f)(a)
slope, f(a) + slope * (x - a)
