import torch

x = torch.zeros(20_000)
x + 0.5 * torch.randn_like(x)
