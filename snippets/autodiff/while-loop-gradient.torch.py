import torch

def f(x):
    return torch.while_loop(lambda x: x < 12, lambda x: (2 * x,), (x,))[0]

x = torch.tensor(1.7, requires_grad=True)
f(x).backward()
x.grad
