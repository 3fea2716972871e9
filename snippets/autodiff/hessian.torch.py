import torch

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

x = torch.tensor([3., 2.])
torch.func.hessian(f)(x)
