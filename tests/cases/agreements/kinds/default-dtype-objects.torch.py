import torch

torch.tensor([1.]).dtype, torch.tensor([1]).dtype
