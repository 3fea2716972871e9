import torch

x = torch.tensor([0., 3.])
y = torch.tensor([3., -1.])
z = torch.tensor([-5., 4.])


def f(x):
    return torch.abs(x[0])


f(-2 * y) - 2 * f(y), f(y) + f(z) - f(y + z), f(x)
