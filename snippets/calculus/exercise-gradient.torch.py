import torch

def f(x):
    return 3 * x[0] ** 2 + 5 * torch.exp(x[1])

x = torch.tensor([2., 1.])
torch.func.grad(f)(x)
