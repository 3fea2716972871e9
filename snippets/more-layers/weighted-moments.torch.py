import torch

x, w = torch.tensor([1.0, 2.0, 6.0]), torch.tensor([1.0, 2.0, 1.0])
mean = (w * x).sum() / w.sum()
mean, (w * (x - mean) ** 2).sum() / w.sum()
