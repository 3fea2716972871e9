import torch

torch.tensor([1.5, 2.0], dtype=torch.int32)
