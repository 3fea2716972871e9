import torch

torch.tensor([[1., 2.], [3., 4.]]).flatten(0, 1)
