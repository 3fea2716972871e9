import torch

x = torch.arange(12.)
torch.reshape(x, (3, 4))
