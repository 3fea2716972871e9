import torch

def f(a):
    while a < 12:
        a = 2 * a
    return a

torch.compile(f, backend="eager")(torch.tensor(1.5))
