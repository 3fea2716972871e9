import torch

torch.tensor([100, -100], dtype=torch.int8) * 2
