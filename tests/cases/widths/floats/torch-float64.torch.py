import torch

torch.tensor([0.1, 0.2], dtype=torch.float64)
