import torch

t = torch.pi * (torch.arange(6) + 0.5) / 6
torch.sin(torch.pi / 2 * torch.sin(t) ** 2)
