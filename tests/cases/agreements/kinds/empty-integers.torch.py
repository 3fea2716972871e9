import torch

torch.arange(0)
