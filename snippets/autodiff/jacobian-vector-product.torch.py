import torch

def f(x):
    return torch.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x, u = torch.tensor([3., 4., 5.]), torch.tensor([1., 10., 100.])
y, tangent = torch.func.jvp(f, (x,), (u,))
tangent
