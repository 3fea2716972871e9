import torch

x = torch.arange(20).reshape(1, 4, 5)
x[:, 1:3, 4:7][0]
