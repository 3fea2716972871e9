import torch

x = torch.tensor([0., 1., 2., 3.])
y = 2 * x + 1


def loss(w):
    return ((w[0] * x + w[1] - y) ** 2).mean()


@torch.compile(backend="eager")
def step(w):
    return w - 0.1 * torch.func.grad(loss)(w)


w = torch.zeros(2)
for _ in range(3):
    w = step(w)
w, loss(w)
