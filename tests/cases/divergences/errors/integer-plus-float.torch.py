import torch

torch.tensor([1, 2], dtype=torch.int32) + torch.tensor([0.5, 0.5])
