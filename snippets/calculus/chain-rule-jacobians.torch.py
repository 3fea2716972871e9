import torch

def g(x):
    return torch.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return torch.stack((u[0] * u[1], torch.sin(u[0]), u[1] ** 2))

J = torch.func.jacrev
xs = torch.tensor([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = torch.stack([J(lambda x: f(g(x)))(x) for x in xs])
right = torch.stack([J(f)(g(x)) @ J(g)(x) for x in xs])
left, right
