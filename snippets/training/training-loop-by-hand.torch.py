import torch

x = torch.tensor([0., 1., 2., 3.])
y = 2 * x + 1

w = torch.tensor(0., requires_grad=True)
b = torch.tensor(0., requires_grad=True)
for step in range(3):
    loss = ((w * x + b - y) ** 2).mean()
    gradients = torch.autograd.grad(loss, [w, b])
    with torch.no_grad():
        for p, g in zip([w, b], gradients):
            p -= 0.1 * g
w.detach(), b.detach()
