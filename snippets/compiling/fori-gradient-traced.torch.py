import torch


def power(x, n):
    y = torch.tensor(1.)
    for _ in range(n):
        y = y * x
    return y


torch.func.grad(power)(torch.tensor(2.), 3)
