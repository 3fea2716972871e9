import torch

torch.arange(1, 4)[:, None] * torch.arange(1, 6)
