import torch

A = torch.arange(8.0).reshape(2, 2, 2)
torch.diagonal(A)
