import torch

def error(n):
    x = torch.linspace(0, 2, n + 1)
    return torch.abs(torch.trapezoid(x**3, x) - 4)

ns = [1, 2, 4, 8]
left = torch.stack([error(n) for n in ns])
right = torch.tensor([2**3 / (12 * n**2) * 12 for n in ns])
left, right
