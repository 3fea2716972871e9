import torch


def f(x):
    return torch.where(x > 0, 2 * x, -x)


torch.vmap(f)(torch.tensor([1., -3.]))
