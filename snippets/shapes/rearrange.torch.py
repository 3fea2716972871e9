import torch

x = torch.arange(12.).reshape(2, 3, 2)
x.permute(0, 2, 1).reshape(2, 6)
