import torch

x = torch.tensor([-1., 0., 2.], requires_grad=True)
torch.relu(x).sum().backward()
x.grad
