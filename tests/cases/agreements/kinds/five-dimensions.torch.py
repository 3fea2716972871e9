import torch

torch.arange(24.).reshape(1, 2, 3, 4, 1)
