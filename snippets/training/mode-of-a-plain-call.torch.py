import torch
from torch import nn

x = torch.tensor([[1.], [3.]])
model = nn.BatchNorm1d(1, eps=1e-10)
model(x).detach()
