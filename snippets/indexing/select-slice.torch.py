import torch

x = torch.arange(6.).reshape(2, 3)
torch.select(x, 1, 2)
