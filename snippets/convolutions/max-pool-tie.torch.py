import torch
import torch.nn.functional as F

x = torch.full((1, 4), 2.0, requires_grad=True)
F.max_pool1d(x, 4).sum().backward()
x.grad[0]
