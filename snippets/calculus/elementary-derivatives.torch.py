import torch

x = torch.tensor([0.5, 1., 2.])
functions = lambda x: x**3, lambda x: x**-2, torch.exp, torch.log, torch.sin
left = torch.stack([torch.vmap(torch.func.grad(f))(x) for f in functions])
right = torch.stack((3 * x**2, -2 * x**-3, torch.exp(x), 1 / x, torch.cos(x)))
left, right
