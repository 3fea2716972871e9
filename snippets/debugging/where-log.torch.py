import torch

x = torch.tensor([-1., 0., 2.])
torch.func.grad(lambda x: torch.where(x > 0, torch.log(x), 0.).sum())(x)
