import torch

x = torch.tensor([-1., 0., 2.], requires_grad=True)
x.abs().sum().backward()
x.grad
