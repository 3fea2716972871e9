import torch

torch.zeros(0, 3) @ torch.ones(3, 2)
