from torch import nn

layer = nn.Conv2d(3, 8, (5, 7))
layer.weight.shape
