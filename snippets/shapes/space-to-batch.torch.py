import torch

x = torch.arange(16.).reshape(1, 4, 4, 1)
x.reshape(2, 2, 2, 2).permute(1, 3, 0, 2).reshape(4, 2, 2, 1)
