import torch

kept = []


@torch.compile(backend="eager")
def f(x):
    half = x / 2
    kept.append(half)
    return half ** 2


f(torch.tensor([2., 4.]))
kept[0] + 1
