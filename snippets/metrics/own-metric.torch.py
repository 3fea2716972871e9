import torch

y, p = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 2.5, 7.0])
near = ((y - p).abs() < 1).float()
near.mean()
