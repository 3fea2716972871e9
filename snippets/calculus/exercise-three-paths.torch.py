import torch

def u(x, y, z):
    return x * y + z**2

def x(a, b): return a * b
def y(a, b): return a + 3 * b
def z(a, b): return a**2

def through(a, b):
    partials = torch.func.grad(u, argnums=(0, 1, 2))(x(a, b), y(a, b), z(a, b))
    return sum(p * torch.func.grad(w)(a, b) for p, w in zip(partials, (x, y, z)))

points = torch.tensor([[1., 2.], [-2., 0.5]])
left = torch.stack([torch.func.grad(lambda a, b: u(x(a, b), y(a, b), z(a, b)))(a, b) for a, b in points])
right = torch.stack([through(a, b) for a, b in points])
left, right
