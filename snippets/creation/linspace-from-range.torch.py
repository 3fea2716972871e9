import torch

ends = [(0., 2.), (-3., 4.), (1., 0.25)]
left = torch.stack([torch.linspace(a, b, 5) for a, b in ends])
right = torch.stack([a + torch.arange(5) * (b - a) / (5 - 1) for a, b in ends])
left, right
