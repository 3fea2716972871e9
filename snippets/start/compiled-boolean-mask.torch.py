import torch


def positive(x):
    return x[x > 0]


fast = torch.compile(positive, backend="eager")
fast(torch.tensor([1.0, -2.0, 3.0, 4.0]))
