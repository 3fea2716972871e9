import torch

y, p = torch.tensor([0, 0, 1, 1, 2]), torch.tensor([0, 1, 1, 1, 2])
((y == 1) & (p == 1)).sum() / ((y == 1) | (p == 1)).sum()
