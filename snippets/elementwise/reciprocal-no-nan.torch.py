import torch

x = torch.tensor([2., 0., -4.])
torch.where(x == 0, 0., 1 / x)
