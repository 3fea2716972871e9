import torch

layer = torch.nn.BatchNorm1d(1)
layer(torch.tensor([[1.0], [2.0], [3.0], [6.0]]))
torch.cat([layer.running_mean, layer.running_var])
