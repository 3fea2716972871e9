import torch
from torch import nn

layer = nn.Linear(2, 3)
with torch.no_grad():
    layer.bias.copy_(torch.tensor([7.]))
layer.bias.detach()
