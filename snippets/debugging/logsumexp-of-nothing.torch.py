import torch

x = torch.tensor([-torch.inf, -torch.inf], requires_grad=True)
y = torch.logsumexp(x, dim=0)
y.backward()
y, x.grad
