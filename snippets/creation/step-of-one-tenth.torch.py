import torch

torch.arange(1, 1.3, 0.1)
