from torch import nn

layer = nn.Linear(100, 200)
layer.weight.shape
