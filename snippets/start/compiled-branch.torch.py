import torch


def f(x):
    if x.sum() > 0:
        return 2 * x
    return 3 * x


fast = torch.compile(f, backend="eager")
fast(torch.tensor([1., -4.])), fast(torch.tensor([4., -1.]))
