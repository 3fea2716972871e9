import torch

torch.tensor([1, 2], dtype=torch.int8)
