import torch

x = torch.tensor([0., 0.])
torch.func.grad(lambda x: torch.atan2(x[0], x[1]))(x)
