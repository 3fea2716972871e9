import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
torch.kron(torch.eye(2), A.T)
