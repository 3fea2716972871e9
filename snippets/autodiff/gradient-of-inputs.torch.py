import torch

a = torch.tensor([1., 2.], requires_grad=True)
b = torch.tensor([3., 5.], requires_grad=True)
y = torch.dot(a, b**2)
torch.autograd.grad(y, (a, b))
