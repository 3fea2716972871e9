import torch

x = torch.tensor([0., 4.], requires_grad=True)
torch.where(x > 0, torch.sqrt(x), 0.).sum().backward()
x.grad
