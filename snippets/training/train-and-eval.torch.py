import torch
from torch import nn

x = torch.tensor([[1.], [3.]])
model = nn.BatchNorm1d(1)

model.eval()
evaluation = model(x)
model.train()
training = model(x)
evaluation.detach(), training.detach()
