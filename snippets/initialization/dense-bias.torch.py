import torch

layer = torch.nn.Linear(100, 50)
(layer.bias == 0).all()
