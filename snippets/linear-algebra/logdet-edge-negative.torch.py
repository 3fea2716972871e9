import torch

A = torch.tensor([[1.0, 2.0], [5.0, 3.0]])
torch.logdet(A)
