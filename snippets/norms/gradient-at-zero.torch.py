import torch

x = torch.zeros(3, requires_grad=True)
torch.linalg.vector_norm(x).backward()
x.grad
