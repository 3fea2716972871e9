import torch


def scaled(x, scale):
    return scale * x


fast = torch.compile(scaled, backend="eager")
first = fast(torch.tensor([1.0, 2.0]), torch.tensor(10.0))
first, fast(torch.tensor([2.0, 4.0]), torch.tensor(100.0))
