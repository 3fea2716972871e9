import torch


def f(x, y):
    return x * x - y


fast = torch.compile(f, backend="eager")
x, y = torch.tensor(4097.), torch.tensor(16785408.)
f(x, y), fast(x, y)
