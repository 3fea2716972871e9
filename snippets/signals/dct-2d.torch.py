import torch

x = torch.tensor([[1.0, 2.0, 4.0], [0.0, 3.0, -1.0], [2.0, 2.0, 5.0]])
n = torch.arange(3)
waves = 2 * torch.cos(torch.pi * n[:, None] * (n + 0.5) / 3)
waves @ x @ waves.T
