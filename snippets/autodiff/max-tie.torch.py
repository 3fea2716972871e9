import torch

x = torch.tensor([3., 1., 3.], requires_grad=True)
x.max().backward()
x.grad
