import torch

def g(x):
    return torch.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return u[0] ** 2 + torch.sin(u[1])

def one_sum(x):
    df = torch.func.grad(f)(g(x))
    dg = torch.func.jacrev(g)(x)
    return torch.stack([df[0] * dg[0, i] + df[1] * dg[1, i] for i in range(3)])

xs = torch.tensor([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = torch.vmap(torch.func.grad(lambda x: f(g(x))))(xs)
right = torch.vmap(one_sum)(xs)
left, right
