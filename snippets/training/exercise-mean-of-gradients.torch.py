import torch
from torch.func import grad, vmap

x = torch.tensor([[1., 2.], [3., -1.], [0., 4.]])
y = torch.tensor([1., 2., 3.])
w = torch.tensor([0.5, -1.])


def loss(w, x, y):
    return ((x @ w - y) ** 2).mean()


each = vmap(grad(loss), in_dims=(None, 0, 0))(w, x, y)
each.mean(dim=0), grad(loss)(w, x, y)
