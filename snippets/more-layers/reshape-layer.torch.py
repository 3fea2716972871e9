import torch

torch.nn.Unflatten(1, (2, 3))(torch.arange(12.0).reshape(2, 6))
