import torch

x = torch.tensor([0., 4.])
torch.func.grad(lambda x: torch.sqrt(x).sum())(x)
