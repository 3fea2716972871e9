import torch

x = torch.arange(6.).reshape(2, 3)
y = x
y[1, 2] = 9.
x
