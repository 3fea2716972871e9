import torch

torch.tensor([1 + 2j], dtype=torch.complex64)
