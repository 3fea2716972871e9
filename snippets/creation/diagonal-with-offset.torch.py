import torch

x = torch.arange(9.).reshape(3, 3)
torch.diagonal(x, 1)
