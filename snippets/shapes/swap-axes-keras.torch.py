import torch

x = torch.arange(6.).reshape(1, 2, 3)
torch.swapaxes(x, 0, -1)
