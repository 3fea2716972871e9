import torch

torch.nn.Flatten()(torch.arange(12.0).reshape(2, 2, 3))
