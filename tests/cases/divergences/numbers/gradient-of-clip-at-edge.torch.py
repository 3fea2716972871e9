import torch

x = torch.tensor([0., 1., 2.], requires_grad=True)
x.clamp(1, 3).sum().backward()
x.grad
