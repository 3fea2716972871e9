import torch

x = torch.tensor([1., 2., 3.], requires_grad=True)
y = torch.dot(x, x)
torch.autograd.grad(y, x)
torch.autograd.grad(y, x)
