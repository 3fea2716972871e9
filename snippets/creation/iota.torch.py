import torch

torch.arange(4)
