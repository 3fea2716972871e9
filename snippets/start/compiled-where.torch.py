import torch


def f(x):
    return torch.where(x.sum() > 0, 2 * x, 3 * x)


fast = torch.compile(f, backend="eager")
fast(torch.tensor([1.0, -4.0])), fast(torch.tensor([4.0, -1.0]))
