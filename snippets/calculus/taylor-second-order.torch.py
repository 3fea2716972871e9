import torch

def f(x):
    return x[0] ** 2 + 3 * x[0] * x[1] - 2 * x[1] + 5

x = torch.tensor([3., 2.])
ds = torch.tensor([[0.5, 0.25], [-1., 2.], [3., -4.]])
g, H = torch.func.grad(f)(x), torch.func.hessian(f)(x)
left = torch.stack([f(x + d) for d in ds])
right = torch.stack([f(x) + g @ d + d @ H @ d / 2 for d in ds])
left, right
