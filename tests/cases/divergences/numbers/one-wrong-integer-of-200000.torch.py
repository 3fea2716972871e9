import torch

torch.arange(200_000, dtype=torch.int32)
