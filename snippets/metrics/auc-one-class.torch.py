import torch

y, p = torch.tensor([1, 1]), torch.tensor([0.2, 0.9])
(p[y == 1][:, None] > p[y == 0]).float().mean()
