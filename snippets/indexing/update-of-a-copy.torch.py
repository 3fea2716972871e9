import torch

x = torch.arange(6.).reshape(2, 3)
y = x.clone()
y[1, 2] = 17.
x, y
