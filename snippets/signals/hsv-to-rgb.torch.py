import torch

x = torch.tensor([[0.05, 0.75, 0.8], [0.4, 0.5, 0.5], [0.625, 0.7, 0.6]])
h, s, v = x[..., :1], x[..., 1:2], x[..., 2:]
k = (torch.tensor([5.0, 3.0, 1.0]) + 6 * h) % 6
v - v * s * torch.minimum(k, 4 - k).clip(0, 1)
