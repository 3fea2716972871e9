import torch

x = torch.tensor([0., 0.5, 1., 2., 4.])
torch.vmap(torch.func.grad(torch.sin))(x)
