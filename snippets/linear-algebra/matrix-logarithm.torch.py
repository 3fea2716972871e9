import torch

A = torch.tensor([[2.0 + 0j, 1.0], [1.0, 2.0]])
eigenvalues, V = torch.linalg.eigh(A)
V * eigenvalues.log() @ V.mH
