import torch
from torch import nn
from torch.func import functional_call, grad, vmap

x = torch.tensor([[1., 2.], [3., -1.], [0., 4.]])
y = torch.tensor([[1.], [2.], [3.]])
model = nn.Linear(2, 1)
params = {"weight": torch.tensor([[0.5, -1.]]), "bias": torch.tensor([0.])}


def loss(params, x, y):
    return ((functional_call(model, params, x) - y) ** 2).sum()


gradients = vmap(grad(loss), in_dims=(None, 0, 0))(params, x, y)
gradients["weight"].mT, gradients["bias"]
