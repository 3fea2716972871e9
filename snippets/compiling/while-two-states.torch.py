import torch


@torch.compile(backend="eager")
def root(a):
    x, steps = a, 0
    while abs(x * x - a) > 1e-3:
        x, steps = (x + a / x) / 2, steps + 1
    return x, steps


root(torch.tensor(2.))
