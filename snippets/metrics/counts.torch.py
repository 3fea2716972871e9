import torch

y = torch.tensor([0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0])
p = torch.tensor([0.1, 0.6, 0.4, 0.2, 0.8, 0.9, 0.7, 0.3, 0.8, 0.6])
said = (p > 0.5).float()
(y * said).sum(), ((1 - y) * said).sum(), (y * (1 - said)).sum(), ((1 - y) * (1 - said)).sum()
