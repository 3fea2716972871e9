import torch

x = torch.tensor([-2.5, -1.5, -0.5, 2.])
torch.where((x < 0) & (torch.floor(x) % 2 == 1), -1., 1.)
