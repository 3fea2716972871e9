import torch

def g(x):
    return torch.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return torch.stack((u[0] * u[1], torch.sin(u[0]), u[1] ** 2))

J = torch.func.jacrev
xs = torch.tensor([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = torch.vmap(J(lambda x: f(g(x))))(xs)
right = torch.vmap(lambda x: J(f)(g(x)) @ J(g)(x))(xs)
left, right
