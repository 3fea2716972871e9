import torch

scale = torch.tensor(10.)


def scaled(x):
    return scale * x


fast = torch.compile(scaled, backend="eager")
first = fast(torch.tensor([1., 2.]))
scale.fill_(100.)
first, fast(torch.tensor([2., 4.]))
