import torch

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

x, v = torch.tensor([3., 2.]), torch.tensor([3., -1.])
gradient, product = torch.func.jvp(torch.func.grad(f), (x,), (v,))
product
