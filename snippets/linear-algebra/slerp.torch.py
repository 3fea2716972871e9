import torch

p, q = torch.tensor([0.0, 0.0, 0.0, 1.0]), torch.tensor([0.0, 0.0, 0.6, 0.8])
angle = torch.acos(p @ q)
(torch.sin(0.25 * angle) * p + torch.sin(0.75 * angle) * q) / torch.sin(angle)
