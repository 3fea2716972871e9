import torch

torch.tensor([3 + 0.01j, 4 + 2j], dtype=torch.complex64)
