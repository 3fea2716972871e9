import torch

x = torch.arange(12.).reshape(3, 4)
x, x[1], x[:, 1], x[1:, ::2], x[x > 6]
