import torch

x = torch.arange(12.)
x.view(3, 4)
