import torch

torch.arange(12, dtype=torch.float32)
