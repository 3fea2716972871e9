import torch

x = torch.arange(6.).reshape(1, 2, 3)
torch.movedim(x, -1, 0)
