import torch

x = torch.tensor([1., 2., 3.])
y = torch.tensor([10., 20., 30.])
z = torch.zeros_like(x)
alias = z
z[:] = x + y
alias
