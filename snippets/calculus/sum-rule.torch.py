import torch

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    return torch.vmap(torch.func.grad(f))(x)

x = torch.tensor([0.5, 1., 2.], dtype=torch.float64)
left = difference(lambda x: 3 * torch.sin(x) - 2 * torch.exp(x), x)
right = 3 * derivative(torch.sin, x) - 2 * derivative(torch.exp, x)
left, right
