import torch

x = torch.arange(12.).reshape(2, 6)
torch.unflatten(x, 1, (2, 3))
