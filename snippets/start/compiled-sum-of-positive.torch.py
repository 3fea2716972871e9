import torch


def total(x):
    return torch.where(x > 0, x, 0.).sum()


fast = torch.compile(total, backend="eager")
fast(torch.tensor([1., -2., 3., 4.]))
