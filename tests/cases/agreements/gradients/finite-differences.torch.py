import torch

x = torch.tensor([0.5, 1.5], requires_grad=True)
torch.sin(x ** 2).sum().backward()
x.grad
