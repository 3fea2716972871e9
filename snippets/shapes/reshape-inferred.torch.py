import torch

x = torch.arange(12.)
x.reshape(-1, 4)
