import torch

torch.arange(12)
