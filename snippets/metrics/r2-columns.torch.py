import torch

y, p = torch.tensor([[1.0, 2.0], [3.0, 6.0]]), torch.tensor([[1.0, 3.0], [2.0, 6.0]])
r2 = 1 - ((y - p) ** 2).sum(dim=0) / ((y - y.mean(dim=0)) ** 2).sum(dim=0)
r2.mean()
