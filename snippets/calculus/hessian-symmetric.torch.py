import torch

def f(x):
    return x[0] ** 3 * x[1] + x[1] ** 2 * x[2]

xs = torch.tensor([[1., 2., 3.], [-2., 0.5, 1.]])
H = torch.vmap(torch.func.hessian(f))(xs)
H, H.mT
