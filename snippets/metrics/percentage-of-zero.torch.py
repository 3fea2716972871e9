import torch

y, p = torch.tensor([0.0, 1.0]), torch.tensor([2.0, 1.0])
100 * ((y - p) / y).abs().mean()
