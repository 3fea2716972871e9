import torch

torch.tensor([250, 5], dtype=torch.uint8) + 10
