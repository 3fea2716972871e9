import torch

x = torch.arange(12.).reshape(2, 3, 2)
torch.flip(x, (1,))
