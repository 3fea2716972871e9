import torch

x = torch.arange(12.0) ** 2
n, k = torch.arange(8.0), torch.arange(4.0)
window = torch.sin(torch.pi / 2 * torch.sin(torch.pi * (n + 0.5) / 8) ** 2)
frames = x.unfold(0, 8, 4) * window
waves = torch.cos(torch.pi / 4 * (n + 0.5 + 4 / 2) * (k[:, None] + 0.5))
2 * frames @ waves.T
