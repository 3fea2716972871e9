import torch

x = torch.tensor([3., 1., 9., 2.])
torch.median(x)
