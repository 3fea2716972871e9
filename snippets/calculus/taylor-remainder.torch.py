import torch

x = torch.tensor([-2., -1., 1., 2., 3.])
remainder = torch.abs(torch.exp(x) - (1 + x + x**2 / 2))
bound = torch.exp(torch.clamp(x, min=0)) * torch.abs(x) ** 3 / 6
remainder, bound
