import torch


@torch.compile(backend="eager")
def f(x):
    half = x / 2
    return half ** 2, half


y, half = f(torch.tensor([2., 4.]))
y, half + 1
