import torch

x = torch.tensor([1., 2.], requires_grad=True)
h = x**2
(h**2).sum().backward()
h.grad
