import torch

x = torch.arange(1.0, 9.0)
x.unfold(0, 4, 3)
