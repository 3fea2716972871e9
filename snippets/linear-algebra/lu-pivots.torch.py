import torch

A = torch.tensor([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
P, _, _ = torch.lu_unpack(*torch.linalg.lu_factor(A))
P.argmax(dim=0)
