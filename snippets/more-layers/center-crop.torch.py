import torch

x = torch.arange(20.0).reshape(1, 1, 4, 5)
top, left = (4 - 2) // 2, (5 - 2) // 2
x[..., top : top + 2, left : left + 2].squeeze()
