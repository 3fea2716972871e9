import torch


@torch.compile(backend="eager")
def f(x):
    if x.sum() > 0:
        y = 2 * x
    return y


f(torch.tensor([1., 2.]))
