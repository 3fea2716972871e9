import torch

torch.tensor([2**53], dtype=torch.int64)
