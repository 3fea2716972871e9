import torch
from torch.func import grad, vmap

x = torch.tensor([[torch.nan, 2.], [3., -1.]])
y = torch.tensor([[1.], [2.]])
kernel = torch.tensor([[0.5], [-1.]])


def loss(kernel, x, y):
    return ((x @ kernel - y) ** 2).sum()


vmap(grad(loss), in_dims=(None, 0, 0))(kernel, x, y)
