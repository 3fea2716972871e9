import torch

slope = torch.func.grad(lambda x: x**2)


@torch.compile(backend="eager")
def descend(rate):
    x = torch.tensor(1.)
    for _ in range(3):
        x = x - rate * slope(x)
    return x


torch.vmap(descend)(torch.tensor([0.25, 0.5, 0.75, 1.5]))
