import torch

tuple(torch.nn.Conv2d(4, 8, 3, groups=4).weight.shape)
