import torch

x = torch.arange(12.0).reshape(1, 3, 2, 2)
x.permute(0, 2, 3, 1)
