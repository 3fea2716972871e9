import torch


def scaled(x, scale):
    return scale * x


fast = torch.compile(scaled, backend="eager")
first = fast(torch.tensor([1., 2.]), torch.tensor(10.))
first, fast(torch.tensor([2., 4.]), torch.tensor(100.))
