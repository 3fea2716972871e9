import torch


@torch.compile(backend="eager")
def f(x):
    return torch.cond(x.sum() > 0, lambda x: 2 * x, lambda x: x > 0, (x,))


f(torch.tensor([1., 2.]))
