import torch

x = torch.tensor([0., 1., 0., 2.])
torch.mean((x == 0).float())
