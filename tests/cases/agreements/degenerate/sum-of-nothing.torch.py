import torch

torch.zeros(0, 3).sum(0)
