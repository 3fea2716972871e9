import torch

torch.Generator().manual_seed(0)
