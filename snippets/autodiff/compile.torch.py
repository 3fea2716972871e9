import torch

def f(x):
    return 3 * x**2 - 4 * x

x = torch.tensor([1., 2., 3.])
torch.compile(f, backend="eager")(x)
