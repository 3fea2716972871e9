import torch

x = torch.tensor([1., 2., 3.], requires_grad=True)
y = x**2
(first,) = torch.autograd.grad(y, x, torch.tensor([1., 0., 0.]), retain_graph=True)
(last,) = torch.autograd.grad(y, x, torch.tensor([0., 0., 1.]))
first, last
