import torch

def f(x):
    return x[0] ** 2 * x[1] + torch.sin(x[1])

x = torch.tensor([3., 2.], dtype=torch.float64)
vs = torch.tensor([[1., 0.], [0.6, 0.8], [-3., 2.]], dtype=torch.float64)
h = 1e-5
left = torch.stack([(f(x + h * v) - f(x - h * v)) / (2 * h) for v in vs])
right = vs @ torch.func.grad(f)(x)
left, right
