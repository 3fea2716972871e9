import torch


def cube(x):
    return x**3


x = torch.tensor([2.], requires_grad=True)
torch.autograd.gradcheck(cube, (x,), raise_exception=False)
