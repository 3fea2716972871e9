import torch

a = torch.tensor([1., 2., 3.])
x = torch.tensor([4., 5., 6.])
x.requires_grad_(True)
torch.dot(a, x).backward()
x.grad
