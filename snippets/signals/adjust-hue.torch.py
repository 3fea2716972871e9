import torch

x = torch.tensor([[0.8, 0.4, 0.2], [0.2, 0.9, 0.3]])
r, g, b = x[:, :1], x[:, 1:2], x[:, 2:]
v, low = x.amax(-1, keepdim=True), x.amin(-1, keepdim=True)
c = v - low
h = torch.where(v == r, (g - b) / c, torch.where(v == g, (b - r) / c + 2, (r - g) / c + 4))
k = (torch.tensor([5.0, 3.0, 1.0]) + h + 6 * 0.25) % 6
v - c * torch.minimum(k, 4 - k).clip(0, 1)
