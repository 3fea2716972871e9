import torch

y = torch.eye(3)[[0, 1, 2, 2]]
said = torch.eye(3)[[0, 1, 1, 2]]
(2 * (y * said).sum(dim=0) / (y + said).sum(dim=0)).mean()
