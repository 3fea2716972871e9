import torch

def f(x):
    return x[0] ** 2 * x[1]

x = torch.tensor([3., 2.])
units = torch.tensor([[1., 0.], [0.6, 0.8], [0.8, 0.6], [-1., 0.]])
gradient = torch.func.grad(f)(x)
left = units @ gradient
right = torch.linalg.vector_norm(gradient).expand(4)
left, right
