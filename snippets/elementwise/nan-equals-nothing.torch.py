import torch

x = torch.tensor([1., float("nan"), 3.])
x == x, x <= x, x != x
