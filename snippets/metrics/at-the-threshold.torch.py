import torch

y, p = torch.tensor([1, 0]), torch.tensor([0.5, 0.2])
((p > 0.5) == y).float().mean()
