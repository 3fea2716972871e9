import torch

torch.tensor([1., 2.]).reshape(2, 1)
