import numpy as np
import torch
from torch import nn

weight, bias = np.array([1., 2., 3.]), np.array([0., 0., 1.])

layer = nn.LayerNorm(3)
with torch.no_grad():
    layer.weight.copy_(torch.tensor(weight))
    layer.bias.copy_(torch.tensor(bias))
layer(torch.tensor([[0., 0.01, 0.03]])).detach()
