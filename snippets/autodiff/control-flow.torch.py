import torch

def f(a):
    b = 2 * a
    while abs(b) < 100:
        b = 2 * b
    return b if b > 0 else 10 * b

points = torch.tensor([0.3, -1.7, 60.])
left = torch.stack([torch.func.grad(f)(a) for a in points])
right = torch.stack([f(a) / a for a in points])
left, right
