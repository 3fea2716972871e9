import torch

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

x = torch.tensor([3., 2.])
vs = torch.tensor([[3., -1.], [0.5, 2.]])
left = torch.stack([torch.func.hessian(f)(x) @ v for v in vs])
right = torch.stack([torch.func.grad(lambda x: torch.func.grad(f)(x) @ v)(x) for v in vs])
left, right
