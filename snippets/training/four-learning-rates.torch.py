import torch

rates = torch.tensor([0.1, 0.4, 0.9, 1.1])
x = torch.ones(4, requires_grad=True)
path = [x.detach()]
for step in range(8):
    (gradient,) = torch.autograd.grad((x**2).sum(), x)
    x = (x - rates * gradient).detach().requires_grad_()
    path.append(x.detach())
rates, torch.stack(path, dim=1)
