import torch

torch.max(torch.tensor([[1., 5.], [7., 2.]]), 1)
