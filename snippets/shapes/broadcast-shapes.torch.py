import torch

a = (2, 1, 3)
b = (4, 1)
torch.broadcast_shapes(a, b)
