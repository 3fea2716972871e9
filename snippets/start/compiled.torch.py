import torch


def f(x):
    return x * x + 3 * x


fast = torch.compile(f, backend="eager")
fast(torch.tensor([1., 2., 4.]))
