import torch

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    return torch.vmap(torch.func.grad(f))(x)

x = torch.tensor([1., 2., 3.], dtype=torch.float64)
left = difference(lambda y: y ** (1 / 3), x**3)
right = 1 / derivative(lambda x: x**3, x)
left, right
