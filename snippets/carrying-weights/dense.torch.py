import numpy as np
import torch
from torch import nn

weight = np.array([[1., 2.], [3., 4.], [5., 6.]])
bias = np.array([0.1, 0.2, 0.3])

layer = nn.Linear(2, 3)
with torch.no_grad():
    layer.weight.copy_(torch.tensor(weight))
    layer.bias.copy_(torch.tensor(bias))
layer(torch.tensor([[1., 10.]])).detach()
