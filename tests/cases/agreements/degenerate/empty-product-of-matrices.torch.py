import torch

torch.zeros(2, 0) @ torch.zeros(0, 3)
