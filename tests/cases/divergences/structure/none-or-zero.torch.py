import torch

x = torch.tensor(1.5, requires_grad=True)
torch.floor(x).backward()
x.grad
