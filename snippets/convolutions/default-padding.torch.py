import torch

layer = torch.nn.Conv2d(1, 1, 3)
tuple(layer(torch.ones(1, 1, 5, 5)).shape[2:])
