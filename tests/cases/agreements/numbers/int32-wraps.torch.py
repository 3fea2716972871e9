import torch

torch.tensor([2 ** 31 - 1], dtype=torch.int32) + 1
