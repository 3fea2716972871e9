import torch

def f(x):
    return 3 * x**2 - 4 * x

a, b = torch.tensor(1.), torch.tensor(3.)
x = torch.tensor([0., 1., 2., 4.])
tangent = f(a) + torch.func.grad(f)(a) * (x - a)
secant = f(a) + (f(b) - f(a)) / (b - a) * (x - a)
f(x), tangent, secant
