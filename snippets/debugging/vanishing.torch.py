import torch


def f(x):
    for _ in range(10):
        x = torch.sigmoid(x)
    return x


torch.func.grad(f)(torch.tensor(1.)), torch.tensor(0.25) ** 10
