import torch

x, rate = torch.ones(20_000), 0.2
deviation = (rate / (1 - rate)) ** 0.5
x * torch.normal(1.0, deviation, x.shape)
