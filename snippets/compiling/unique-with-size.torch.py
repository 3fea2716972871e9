import torch


@torch.compile(backend="eager")
def distinct(x):
    values = torch.unique(x)
    return torch.nn.functional.pad(values, (0, len(x) - len(values)), value=-1)


distinct(torch.tensor([7, 5, 7, 2]))
