import torch

x = torch.tensor([1., 2.], requires_grad=True)
y = (x**2).log() * x.sin() + 1 / x
y.sum().backward()
t = x.detach()
x.grad, 2 / t * t.sin() + (t**2).log() * t.cos() - 1 / t**2
