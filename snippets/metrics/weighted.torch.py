import torch

y, p = torch.tensor([0, 2, 1, 1]), torch.tensor([0, 2, 1, 0])
w = torch.tensor([1.0, 1.0, 1.0, 5.0])
((p == y) * w).sum() / w.sum()
