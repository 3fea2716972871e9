import torch

def g(x):
    return torch.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return u[0] ** 2 + torch.sin(u[1])

xs = torch.tensor([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = torch.vmap(torch.func.grad(lambda x: f(g(x))))(xs)
right = torch.vmap(lambda x: torch.func.jacrev(g)(x).T @ torch.func.grad(f)(g(x)))(xs)
left, right
