import torch

x = torch.tensor([0.5, 1., 2.], requires_grad=True)
(x**x).sum().backward()
x.grad, (x**x * (x.log() + 1)).detach()
