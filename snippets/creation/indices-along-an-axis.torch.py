import torch

torch.arange(3).expand(2, 3)
