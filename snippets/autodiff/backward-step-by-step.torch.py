import torch

w, x, b = (torch.tensor(v, requires_grad=True) for v in (3., 2., -1.))
u = w * x
p = u + b
y = p**2
gradients = torch.autograd.grad(y, (w, x, b, u, p))
[v.detach() for v in (w, x, b, u, p, y)], gradients
