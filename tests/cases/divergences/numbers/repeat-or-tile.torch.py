import torch

torch.tensor([1., 2.]).repeat(2)
