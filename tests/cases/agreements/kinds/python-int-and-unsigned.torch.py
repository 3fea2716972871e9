import torch

torch.tensor([3, 200], dtype=torch.uint8).max()
