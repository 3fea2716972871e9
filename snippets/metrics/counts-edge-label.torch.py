import torch

y, p = torch.tensor([0.7, 1.0]), torch.tensor([0.9, 0.8])
(y * (p > 0.5)).sum()
