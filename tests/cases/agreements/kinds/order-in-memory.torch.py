import torch

torch.arange(6.).reshape(2, 3).flip(1)
