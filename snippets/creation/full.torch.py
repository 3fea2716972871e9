import torch

torch.full((2, 3), 7)
