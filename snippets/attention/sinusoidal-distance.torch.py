import torch

t = torch.arange(4.)
rates = 10_000 ** (-torch.arange(0., 4, 2) / 4)
angles = t[:, None] * rates
code = torch.cat([angles.sin(), angles.cos()], dim=-1)
distances = t[:, None] - t
code @ code.T, (distances[..., None] * rates).cos().sum(dim=-1)
