import torch

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    return torch.vmap(torch.func.grad(f))(x)

f, g = torch.sin, torch.exp
x = torch.tensor([0.5, 1., 2.], dtype=torch.float64)
left = difference(lambda x: f(x) / g(x), x)
right = (derivative(f, x) * g(x) - f(x) * derivative(g, x)) / g(x) ** 2
left, right
