import torch

S = torch.tensor([[8., 2.], [2., 5.]])
eigenvalues, V = torch.linalg.eigh(S)
V * eigenvalues.sqrt() @ V.T
