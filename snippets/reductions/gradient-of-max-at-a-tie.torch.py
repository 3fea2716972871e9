import torch

x = torch.tensor([3., 1., 3.])
torch.func.grad(torch.max)(x)
