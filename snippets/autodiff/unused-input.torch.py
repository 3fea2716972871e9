import torch

a = torch.tensor(2., requires_grad=True)
b = torch.tensor(5., requires_grad=True)
y = 3 * a
torch.autograd.grad(y, b)
