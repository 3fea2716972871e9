import torch

A = torch.tensor([[1.0, 2.0], [3.0, 2.0]])
torch.linalg.eig(A.mT).eigenvectors
