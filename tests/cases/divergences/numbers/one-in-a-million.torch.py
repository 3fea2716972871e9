import torch

x = torch.ones(1_000_000)
x[123_457] = 1.001
x
