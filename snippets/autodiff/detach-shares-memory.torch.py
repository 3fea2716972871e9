import torch

x = torch.tensor([1., 2., 3.], requires_grad=True)
u = x.detach()
with torch.no_grad():
    x[0] = 9.
u
