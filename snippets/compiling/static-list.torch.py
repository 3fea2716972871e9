import torch


@torch.compile(backend="eager")
def total(x, axes):
    return x.sum(dim=axes)


total(torch.tensor([[1., 2.], [3., 4.]]), [0, 1])
