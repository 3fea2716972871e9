import torch

def f(x):
    return x**3 - 1 / x

a = torch.tensor(2.)
x = torch.tensor([1., 2., 4.])
slope = torch.func.grad(f)(a)
slope, f(a) + slope * (x - a)
