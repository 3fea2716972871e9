import torch

y, z = torch.tensor([0, 1, 0, 1]), torch.tensor([-3.0, -1.0, 2.0, 4.0])
(z[y == 1][:, None] > z[y == 0]).float().mean()
