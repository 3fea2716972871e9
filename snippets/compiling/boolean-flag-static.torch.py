import torch


@torch.compile(backend="eager")
def f(x, negate):
    if negate:
        return -x
    return x


x = torch.tensor([1., 2.])
f(x, True), f(x, False)
