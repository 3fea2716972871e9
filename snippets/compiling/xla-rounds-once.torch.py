import torch


@torch.compile(backend="eager")
def f(x, y):
    return x * x - y


f(torch.tensor(4097.), torch.tensor(16785408.))
