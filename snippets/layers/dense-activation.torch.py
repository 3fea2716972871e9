import torch

layer = torch.nn.Linear(2, 2)
torch.nn.init.constant_(layer.weight, 2.0)
torch.nn.init.constant_(layer.bias, -3.0)
torch.relu(layer(torch.tensor([[1.0, 2.0], [0.5, 0.5]])))
