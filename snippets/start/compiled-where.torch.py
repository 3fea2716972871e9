import torch


def f(x):
    return torch.where(x.sum() > 0, 2 * x, 3 * x)


fast = torch.compile(f, backend="eager")
fast(torch.tensor([1., -4.])), fast(torch.tensor([4., -1.]))
