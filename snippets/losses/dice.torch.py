import torch

p, y = torch.tensor([0.9, 0.6, 0.1]), torch.tensor([1.0, 1.0, 0.0])
1 - 2 * (p * y).sum() / (p.sum() + y.sum())
