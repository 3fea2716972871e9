import torch

x = torch.tensor([-3., 0.5, 4.])
torch.clamp(x, -1., 2.)
