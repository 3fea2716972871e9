import torch

x = torch.tensor([-1., 0., 0.5, 3.])
t = (torch.arange(1000) + 0.5) / 1000
x * torch.mean(torch.exp(x[:, None] ** 2 * (t**2 - 1)), 1)
