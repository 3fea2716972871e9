import torch

x = torch.tensor([-1., 0., 0.5, 2., 3.], requires_grad=True)
torch.clip(x, 0., 2.).sum().backward()
x.grad
