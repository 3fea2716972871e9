import torch

y, p = torch.tensor([0, 1, 0, 1]), torch.tensor([0.5012, 0.5014, 0.5016, 0.5018])
(p[y == 1][:, None] > p[y == 0]).float().mean()
