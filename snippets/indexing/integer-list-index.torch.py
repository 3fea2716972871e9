import torch

x = torch.arange(12.).reshape(4, 3)
x[[0, 2]]
