import torch


def f(x):
    return (x * x).sum() - 3 * x[0]


x, v, h = torch.tensor([1., 2., -1.]), torch.tensor([2., -1., 1.]), 0.5
(f(x + h * v) - f(x - h * v)) / (2 * h), torch.func.grad(f)(x) @ v
