import torch

x = torch.tensor([0., 0.25, 4.], requires_grad=True)
safe = torch.where(x > 0, x, 1.)
torch.where(x > 0, torch.sqrt(safe), 0.).sum().backward()
x.grad
