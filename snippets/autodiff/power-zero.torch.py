import torch

x = torch.tensor(0., requires_grad=True)
(x ** 0.).backward()
x.grad
