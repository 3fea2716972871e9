import torch

rates = torch.tensor([0.1, 0.5, 0.99])
x = torch.ones(3, requires_grad=True)
(gradient,) = torch.autograd.grad((x**2).sum(), x)
(x - rates * gradient).abs().detach(), x.abs().detach()
