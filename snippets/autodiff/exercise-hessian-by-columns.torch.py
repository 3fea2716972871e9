import torch

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3 * x[2]

x = torch.tensor([3., 2., 1.])
columns = [torch.func.jvp(torch.func.grad(f), (x,), (e,))[1] for e in torch.eye(3)]
torch.stack(columns, dim=1), torch.func.hessian(f)(x)
