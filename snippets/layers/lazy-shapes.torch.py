import torch

layer = torch.nn.LazyLinear(3)
layer(torch.ones(2, 5))
tuple(layer.weight.T.shape)
