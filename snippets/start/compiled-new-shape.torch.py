import torch

runs = []


def square(x):
    runs.append(x)
    return x * x


fast = torch.compile(square, backend="eager")
fast(torch.tensor([1.0, 2.0]))
fast(torch.tensor([3.0, 4.0]))
fast(torch.tensor([5.0, 6.0, 7.0]))
len(runs)
