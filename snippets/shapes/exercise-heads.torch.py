import torch

x = torch.arange(12.).reshape(2, 6)
x.reshape(2, 3, 2).permute(1, 0, 2)
