import torch

torch.arange(4.).reshape(1, 2, 2).T
