import torch

x = torch.tensor([3., 1., 2., 1., 3., 1.])
torch.mode(x).values
