import torch

z, y = torch.tensor([2.0, 1.0, -3.0]), torch.tensor([1.0, 1.0, 0.0])
p = z.sigmoid()
1 - ((p * y).sum() + 1) / ((p.sum() + y.sum()) / 2 + 1)
