import torch

torch.arange(1_000_000)
