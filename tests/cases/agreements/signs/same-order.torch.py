import torch

torch.tensor([3., 1., 2.])
