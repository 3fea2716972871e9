import torch

torch.tensor([1, 65535], dtype=torch.uint16)
