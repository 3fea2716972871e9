import torch

torch.arange(2, 12, 3)
