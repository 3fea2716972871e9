import torch

x = torch.tensor([[1., 2., 3., 4.], [1., 2., 3., 4.], [1., 2., 3., 4.]])
rates = 10_000 ** (-torch.arange(0., 4, 2) / 4)
angles = torch.arange(3.)[:, None] * rates
sin, cos = angles.sin(), angles.cos()
a, b = x.chunk(2, dim=-1)
torch.cat([a * cos - b * sin, b * cos + a * sin], dim=-1)
