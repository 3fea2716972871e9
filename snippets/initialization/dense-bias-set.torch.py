import torch

layer = torch.nn.Linear(100, 50)
torch.nn.init.zeros_(layer.bias)
(layer.bias == 0).all()
