import torch

def f(x):
    return torch.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x = torch.tensor([3., 4., 5.])
vs = torch.tensor([[10., 1.], [-2., 0.5]])
us = torch.tensor([[1., 10., 100.], [3., -1., 2.]])
pullback = torch.func.vjp(f, x)[1]
left = torch.stack([v @ torch.func.jvp(f, (x,), (u,))[1] for v, u in zip(vs, us)])
right = torch.stack([pullback(v)[0] @ u for v, u in zip(vs, us)])
left, right
