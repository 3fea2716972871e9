import torch

x = torch.arange(16.).reshape(4, 2, 2, 1)
x.reshape(2, 2, 2, 2).permute(2, 0, 3, 1).reshape(1, 4, 4, 1)
