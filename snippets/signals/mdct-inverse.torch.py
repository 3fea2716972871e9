import torch

y = torch.tensor([[4.0, -2.0, 1.0, 0.0], [2.0, 1.0, 0.0, -1.0]])
n, k = torch.arange(8.0), torch.arange(4.0)
window = torch.sin(torch.pi / 2 * torch.sin(torch.pi * (n + 0.5) / 8) ** 2)
waves = torch.cos(torch.pi / 4 * (n + 0.5 + 4 / 2) * (k[:, None] + 0.5))
frames = y @ waves * window / 4
frames[0, 4:] + frames[1, :4]
