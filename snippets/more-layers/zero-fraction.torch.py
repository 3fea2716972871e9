import torch

x = torch.tensor([0.0, 3.0, -0.0, torch.nan])
(x == 0).float().mean()
