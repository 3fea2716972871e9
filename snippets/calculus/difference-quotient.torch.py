import torch

def f(x):
    return 3 * x**2 - 4 * x

h = torch.tensor([0.1, 0.01, 0.001, 0.0001], dtype=torch.float64)
(f(1 + h) - f(1)) / h
