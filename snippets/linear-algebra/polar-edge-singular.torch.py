import torch

A = torch.tensor([[1.0, 2.0], [2.0, 4.0]])
U, H = torch.linalg.polar(A)
U, H
