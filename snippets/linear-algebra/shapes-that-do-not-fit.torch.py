import torch

A = torch.ones(3, 4)
B = torch.ones(3, 4)
A @ B
