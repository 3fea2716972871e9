import torch

def loss(w, x, y):
    return (torch.dot(w, x) - y) ** 2

w = torch.tensor([1., -1.])
xs = torch.tensor([[1., 2.], [3., 1.], [0., 4.]])
ys = torch.tensor([0., 1., -2.])
torch.vmap(torch.func.grad(loss), in_dims=(None, 0, 0))(w, xs, ys)
