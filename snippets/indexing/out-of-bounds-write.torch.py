import torch

x = torch.tensor([10., 20., 30.])
x[5] = 9.
x
