import torch

x = torch.tensor([1., 2., 3.], requires_grad=True)
(2 * torch.dot(x, x)).backward()
x.grad.zero_()
(x**2).sum().backward()
x.grad
