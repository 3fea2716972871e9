import torch

A = torch.tensor([[3.0, -1.0], [4.0, 2.0]])
torch.linalg.polar(A).U
