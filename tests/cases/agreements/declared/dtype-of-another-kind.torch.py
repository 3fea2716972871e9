import torch

torch.any(torch.tensor([0, 1], dtype=torch.uint8))
