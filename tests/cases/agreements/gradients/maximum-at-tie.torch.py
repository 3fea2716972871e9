import torch

x = torch.tensor([2., 2., 1.], requires_grad=True)
x.amax().backward()
x.grad
