import torch


@torch.compile(backend="eager")
def f(x):
    return torch.cond(x.sum() > 0, lambda x: 2 * x, lambda x: -x, (x,))


f(torch.tensor([1., 2.])), f(torch.tensor([1., -2.]))
