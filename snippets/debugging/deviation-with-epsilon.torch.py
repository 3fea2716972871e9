import torch

x = torch.tensor([2., 2.])
torch.func.grad(lambda x: torch.sqrt(x.var(correction=0) + 1e-8))(x)
