import torch

layer = torch.nn.Linear(3, 2)
torch.nn.init.ones_(layer.weight)
torch.nn.init.zeros_(layer.bias)
layer(torch.arange(12.0).reshape(2, 2, 3))
