import torch

y = torch.tensor([0.0, 0.0, 1.0, 1.0, 1.0, 1.0])
p = torch.tensor([0.1, 0.6, 0.4, 0.3, 0.8, 0.9])
said = (p > 0.5).float()
said[y == 1].mean()
