import torch

x = torch.arange(5.)
torch.chunk(x, 4)
