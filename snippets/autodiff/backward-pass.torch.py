import torch

x = torch.tensor([0., 1., 2., 3.], requires_grad=True)
y = 2 * torch.dot(x, x)
y.backward()
x.grad
