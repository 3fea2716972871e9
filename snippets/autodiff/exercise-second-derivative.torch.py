import torch
from torch.func import grad

def f(x):
    return x**4

x = torch.tensor(5.)
grad(f)(x), grad(grad(f))(x), grad(grad(grad(f)))(x)
