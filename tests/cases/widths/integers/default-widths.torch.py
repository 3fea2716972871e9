import torch

torch.arange(3)
