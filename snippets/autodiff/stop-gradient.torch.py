import torch

x = torch.tensor([1., 2., 3.], requires_grad=True)
y = x * x
u = y.detach()
(u * x).sum().backward()
x.grad
