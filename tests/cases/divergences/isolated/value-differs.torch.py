import torch

torch.tensor([0.1, 0.7], dtype=torch.float64)
