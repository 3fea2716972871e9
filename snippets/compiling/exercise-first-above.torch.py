import torch


@torch.compile(backend="eager")
def first_above(x, bound):
    return torch.argmax((x > bound).int())


first_above(torch.tensor([1., 4., 2., 8.]), torch.tensor(3.))
