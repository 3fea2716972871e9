import torch

seen = []


@torch.compile(backend="eager")
def f(x):
    for i in range(3):
        seen.append(i)
        x = 2 * x
    return x


f(torch.tensor(1.))
len(seen)
