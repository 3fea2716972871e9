import torch


def positive(x):
    return x[x > 0]


fast = torch.compile(positive, backend="eager")
fast(torch.tensor([1., -2., 3., 4.]))
