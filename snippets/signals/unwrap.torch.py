import torch

x = torch.tensor([0.0, 2.0, 4.0, -0.5, 1.5])
steps = x.diff()
turns = torch.round(steps / (2 * torch.pi))
torch.cat([x[:1], x[:1] + (steps - 2 * torch.pi * turns).cumsum(0)])
