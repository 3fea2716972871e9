import torch

torch.tensor([1., 2., 3.]).reshape(-1, 1)
