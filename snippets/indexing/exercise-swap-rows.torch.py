import torch

x = torch.arange(12.).reshape(4, 3)
x[[0, 2]] = x[[2, 0]]
x
