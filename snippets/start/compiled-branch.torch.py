import torch


def f(x):
    if x.sum() > 0:
        return 2 * x
    return 3 * x


fast = torch.compile(f, backend="eager")
fast(torch.tensor([1.0, -4.0])), fast(torch.tensor([4.0, -1.0]))
