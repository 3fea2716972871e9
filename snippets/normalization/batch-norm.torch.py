import torch

x = torch.tensor([[1.0, 0.0], [2.0, 10.0], [3.0, 20.0], [6.0, 30.0]])
layer = torch.nn.BatchNorm1d(2, eps=1e-5)
layer(x).detach()
