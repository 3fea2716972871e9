import torch

x = torch.arange(6.)
torch.split(x, 2)
