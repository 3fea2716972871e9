import torch

positions = torch.arange(3.)[:, None]
rates = 10_000 ** (-torch.arange(0., 4, 2) / 4)
angles = positions * rates
torch.stack([angles.sin(), angles.cos()], dim=-1).flatten(start_dim=1)
