import torch

x = torch.zeros(2, requires_grad=True)
torch.linalg.norm(x).backward()
x.grad
