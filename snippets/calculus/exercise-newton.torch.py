import torch

def f(x):
    return x**2 - 2

x = torch.tensor(1.)
steps = [x]
for _ in range(4):
    x = x - f(x) / torch.func.grad(f)(x)
    steps.append(x)
torch.stack(steps)
