import torch

x = torch.tensor([-2.5, -0.3, 0.5, 1.49, 6.25])
torch.abs(x - torch.round(x)), 0.5 * torch.ones_like(x)
