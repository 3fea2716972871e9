import torch

scale = 10.0


def scaled(x):
    return scale * x


fast = torch.compile(scaled, backend="eager")
first = fast(torch.tensor([1.0, 2.0]))
scale = 100.0
first, fast(torch.tensor([2.0, 4.0]))
