import torch

x = torch.tensor([[1.0, 2.0, 4.0, 3.0], [0.0, -1.0, 0.0, 2.0]])
n = torch.arange(4)
waves = 2 * torch.cos(torch.pi * n[:, None] * (n + 0.5) / 4)
x @ waves.T / (2 * 4) ** 0.5
