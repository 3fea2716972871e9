import torch

torch.tensor([1, -2], dtype=torch.int16), torch.tensor([3], dtype=torch.int8)
