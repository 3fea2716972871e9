import torch

x = torch.arange(8.).reshape(2, 4)
torch.hsplit(x, 2)
