import torch


def f(x):
    return 2 * x if x > 0 else -x


torch.vmap(f)(torch.tensor([1., -3.]))
