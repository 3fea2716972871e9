import torch

x = torch.arange(12.).reshape(3, 4)
x[0:2, 1:4:2]
