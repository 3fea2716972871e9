import torch

layer = torch.nn.Conv2d(3, 8, kernel_size=5)
tuple(layer.weight.shape)
