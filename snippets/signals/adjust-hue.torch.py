import torch

x = torch.tensor([[0.8, 0.4, 0.2], [0.2, 0.9, 0.3], [0.5, 0.5, 0.5]])
r, g, b = x[:, :1], x[:, 1:2], x[:, 2:]
v, low = x.amax(-1, keepdim=True), x.amin(-1, keepdim=True)
c = v - low
d = torch.where(c > 0, c, 1)
h = torch.where(v == r, (g - b) / d, torch.where(v == g, (b - r) / d + 2, (r - g) / d + 4))
k = (torch.tensor([5.0, 3.0, 1.0]) + h + 6 * 0.25) % 6
v - c * torch.minimum(k, 4 - k).clip(0, 1)
