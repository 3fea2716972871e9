import torch

torch.tensor([0, 5], dtype=torch.uint8) - 1
