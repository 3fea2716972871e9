import torch

{'v': torch.tensor([3., 1.]), 'c': torch.tensor([1, 2])}
