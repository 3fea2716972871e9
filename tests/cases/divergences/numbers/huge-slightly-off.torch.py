import torch

torch.tensor([1e30, 2e30])
