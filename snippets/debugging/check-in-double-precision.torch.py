import torch


def cube(x):
    return x**3


x = torch.tensor([2.], dtype=torch.float64, requires_grad=True)
torch.autograd.gradcheck(cube, (x,))
