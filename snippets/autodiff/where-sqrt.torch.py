import torch

x = torch.tensor([0., 0.25, 4.], requires_grad=True)
torch.where(x > 0, torch.sqrt(x), 0.).sum().backward()
x.grad
