import torch

x = torch.arange(6.0).reshape(1, 2, 3)
x.permute(0, 2, 1)
