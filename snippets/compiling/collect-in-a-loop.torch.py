import torch


@torch.compile(backend="eager")
def powers(x):
    out = []
    for i in range(3):
        out.append(x**i)
    return torch.stack(out)


powers(torch.tensor([2., 3.]))
