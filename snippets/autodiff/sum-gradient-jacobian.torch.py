import torch

def f(x):
    return torch.stack((x[0] * x[1], x[1] ** 2 + x[2]))

xs = torch.tensor([[1., 2., 3.], [-2., 0.5, 1.]])
left = torch.vmap(torch.func.grad(lambda x: f(x).sum()))(xs)
right = torch.vmap(lambda x: torch.func.jacrev(f)(x).T @ torch.ones(2))(xs)
left, right
