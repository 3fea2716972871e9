import torch


@torch.compile(backend="eager")
def first_numbers(n):
    return torch.ones(n).cumsum(dim=0)


first_numbers(3)
