import torch

x = torch.tensor([3., 1., 1., 3.])
torch.mode(x).values
