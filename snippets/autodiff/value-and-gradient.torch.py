import torch

def f(x):
    return torch.dot(x, x)

x = torch.tensor([1., 2., 3.])
torch.func.grad_and_value(f)(x)
