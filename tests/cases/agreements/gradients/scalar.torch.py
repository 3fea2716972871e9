import torch

x = torch.arange(4., requires_grad=True)
(2 * x @ x).backward()
x.grad
