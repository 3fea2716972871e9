import torch

def f(x, y):
    return x**2 * y + y**3

x, y = torch.tensor(2.), torch.tensor(3.)
torch.func.grad(f, argnums=(0, 1))(x, y)
