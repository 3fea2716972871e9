import torch

def f(x):
    return 3 * x**2 - 4 * x

h = torch.tensor([0.5, 1e-8])
2 + h, (f(2 + h) - f(2)) / h
