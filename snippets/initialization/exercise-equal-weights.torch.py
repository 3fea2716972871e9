import torch

x, y = torch.tensor([[1., 2.]]), 3.
w = torch.full((2, 2), 0.5, requires_grad=True)
v = torch.full((2, 1), 0.5)
loss = ((torch.tanh(x @ w) @ v - y) ** 2).sum()
gradient, = torch.autograd.grad(loss, w)
gradient[:, 0], gradient[:, 1]
