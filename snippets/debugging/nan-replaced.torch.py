import torch

x = torch.tensor([-1., 4.])
torch.func.grad(lambda x: torch.nan_to_num(torch.sqrt(x)).sum())(x)
