import torch

torch.tensor([2], dtype=torch.uint8) + (-1)
