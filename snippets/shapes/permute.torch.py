import torch

x = torch.arange(24.).reshape(2, 3, 4)
torch.permute(x, (2, 0, 1))
