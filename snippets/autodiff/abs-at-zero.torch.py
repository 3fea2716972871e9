import torch

x = torch.tensor(0., requires_grad=True)
torch.abs(x).backward()
x.grad
