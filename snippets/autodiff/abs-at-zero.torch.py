import torch

x = torch.tensor([-2., 0., 3.], requires_grad=True)
torch.abs(x).sum().backward()
x.grad
