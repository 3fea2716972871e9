import torch

torch.sum(torch.tensor([100, 100], dtype=torch.int8), dtype=torch.int32)
