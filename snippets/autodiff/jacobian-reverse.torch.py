import torch

def f(x):
    return torch.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x = torch.tensor([3., 4., 5.])
torch.func.jacrev(f)(x)
