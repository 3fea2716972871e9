import torch

def f(x):
    return 2 * torch.dot(x, x)

x = torch.tensor([0., 1., 2., 3.])
torch.func.grad(f)(x)
