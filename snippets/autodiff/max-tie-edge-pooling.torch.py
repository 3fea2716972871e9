import torch

x = torch.tensor([[[3., 3., 3., 3.]]], requires_grad=True)
torch.nn.functional.max_pool1d(x, 4).sum().backward()
x.grad[0, 0]
