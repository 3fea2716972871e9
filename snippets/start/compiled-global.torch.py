import torch

scale = 10.


def scaled(x):
    return scale * x


fast = torch.compile(scaled, backend="eager")
first = fast(torch.tensor([1., 2.]))
scale = 100.
first, fast(torch.tensor([2., 4.]))
