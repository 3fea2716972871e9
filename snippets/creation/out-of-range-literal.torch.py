import torch

torch.tensor([100, 200], dtype=torch.int8)
