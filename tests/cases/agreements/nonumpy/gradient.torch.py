import torch

x = torch.tensor(3., requires_grad=True)
(x ** 2).backward()
x.grad
