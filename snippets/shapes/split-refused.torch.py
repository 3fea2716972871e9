import torch

x = torch.arange(7.)
torch.split(x, 3)
