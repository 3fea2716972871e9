import torch

x = torch.arange(8.).reshape(1, 2, 4)
torch.dsplit(x, 2)
