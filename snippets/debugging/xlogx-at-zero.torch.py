import torch

x = torch.tensor([0., 1.])
torch.func.grad(lambda x: torch.xlogy(x, x).sum())(x)
