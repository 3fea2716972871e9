import torch


def f(x):
    return torch.exp(-x) * torch.sin(x)


x = torch.tensor([0.5, 1., 2.])
f(x), torch.compile(f, backend="eager")(x)
