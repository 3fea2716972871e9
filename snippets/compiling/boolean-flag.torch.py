import torch


@torch.compile(backend="eager")
def f(x, negate):
    if negate:
        return -x
    return x


f(torch.tensor([1., 2.]), True)
