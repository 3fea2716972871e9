import torch

torch.tensor([1., 2., 3., 4.]).flip(0).cumsum(dim=0).flip(0)
