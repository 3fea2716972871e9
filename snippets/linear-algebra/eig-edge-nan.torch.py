import torch

A = torch.tensor([[float("nan"), 1.], [2., 3.]])
torch.linalg.eig(A).eigenvalues.real
