import torch

def f(x):
    return 3 * x**2 - 4 * x

x = torch.linspace(0., 3., 25)
a = torch.tensor(1.)
b = torch.tensor([3., 2., 1.5])
slope = torch.func.grad(f)(a)
(x, f(x)), (a, f(a), slope), (b, f(b), (f(b) - f(a)) / (b - a))
