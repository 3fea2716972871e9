import torch


def iterate(x, n):
    total = x
    for _ in range(n):
        total = total * x + 1
    return total


fast = torch.compile(iterate, backend="eager")
fast(torch.tensor([1., 2.]), torch.tensor(3))
