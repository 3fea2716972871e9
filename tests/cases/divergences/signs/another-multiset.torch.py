import torch

torch.tensor([2., 1., 1.])
