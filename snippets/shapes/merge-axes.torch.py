import torch

x = torch.arange(12.).reshape(2, 2, 3)
torch.flatten(x, 1, 2)
