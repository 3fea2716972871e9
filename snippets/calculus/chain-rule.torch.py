import torch

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    return torch.vmap(torch.func.grad(f))(x)

f, g = torch.sin, torch.square
x = torch.tensor([0.5, 1., 1.5], dtype=torch.float64)
left = difference(lambda x: f(g(x)), x)
right = derivative(f, g(x)) * derivative(g, x)
left, right
