import torch

x = torch.tensor([1., 2., 3.], requires_grad=True)
y = torch.tensor([2., 2., 2.], requires_grad=True)
torch.autograd.grad(torch.maximum(x, y).sum(), (x, y))
