import torch

x = torch.tensor([[0.8, 0.4, 0.2], [0.1, 0.5, 0.3], [0.2, 0.3, 0.6], [0.5, 0.5, 0.5]])
r, g, b = x.unbind(-1)
v, low = x.amax(-1), x.amin(-1)
c = v - low
d = torch.where(c > 0, c, 1)
h = torch.where(v == r, (g - b) / d % 6, torch.where(v == g, (b - r) / d + 2, (r - g) / d + 4))
s = c / torch.where(v > 0, v, 1)
torch.stack([h / 6, s, v], -1)
