import torch

x = torch.tensor([1., 2.])
torch.tile(x, (2, 2))
