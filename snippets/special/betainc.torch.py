import torch

a, b = 2., 3.
x = torch.tensor([0., 0.1, 0.5, 0.9, 1.])
t = x[:, None] * (torch.arange(1000) + 0.5) / 1000
x * torch.mean(t ** (a - 1) * (1 - t) ** (b - 1), 1) * 12
