import torch
from torch import nn

x = torch.tensor([[1.], [2.], [3.], [6.]])
layer = nn.BatchNorm1d(1, momentum=0.1)
layer.requires_grad_(False)
layer.eval()
layer(x)
layer.running_mean
