import torch

def f(a):
    b = 2 * a
    while torch.linalg.vector_norm(b) < 100:
        b = 2 * b
    return b if b.sum() > 0 else 10 * b

a = torch.tensor([3., -9., 4.], requires_grad=True)
f(a).sum().backward()
a.grad
