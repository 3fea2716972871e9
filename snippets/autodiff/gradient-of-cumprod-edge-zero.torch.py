import torch

x = torch.tensor([2., 0., 3.], requires_grad=True)
x.cumprod(dim=0).sum().backward()
x.grad
