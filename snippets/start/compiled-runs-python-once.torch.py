import torch

runs = []


def square(x):
    runs.append(x)
    return x * x


fast = torch.compile(square, backend="eager")
fast(torch.tensor([1., 2.]))
fast(torch.tensor([3., 4.]))
len(runs)
