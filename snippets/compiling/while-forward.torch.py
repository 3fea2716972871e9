import torch


def f(x):
    while x < 12:
        x = 2 * x
    return x


torch.func.jvp(f, (torch.tensor(1.7),), (torch.tensor(1.),))
