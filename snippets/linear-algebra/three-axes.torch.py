import torch

torch.arange(24).reshape(2, 3, 4)
