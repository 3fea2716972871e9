import torch

x = (torch.arange(40_000.) * 7919 % 1000 / 500 - 1).reshape(200, 200)
x @ x
