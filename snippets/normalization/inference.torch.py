import torch

layer = torch.nn.BatchNorm1d(1, eps=0.0).eval()
layer.running_mean.fill_(2.0)
layer.running_var.fill_(4.0)
layer(torch.tensor([[1.0], [6.0]]))
