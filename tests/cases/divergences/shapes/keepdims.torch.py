import torch

torch.sum(torch.tensor([[1., 2.], [3., 4.]]), 1, keepdim=True)
