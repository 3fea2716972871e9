import torch

x = torch.tensor([1., 2.], requires_grad=True)
torch.maximum(x, torch.tensor([2., 2.])).sum().backward()
x.grad
