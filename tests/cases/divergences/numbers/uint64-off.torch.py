import torch

torch.tensor(2**64 - 1, dtype=torch.uint64)
